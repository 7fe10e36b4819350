/** What the page on HTTP says of refused posts, asked of the driver. */
import { createHmac } from 'node:crypto'
import { createServer, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { portOf } from '@onebot.js/core/node'
import { createOneBot, type HttpDriver, type HttpOptions, http } from 'onebot.js'
import { afterEach, describe, expect, it } from 'vitest'
import { pageAt } from './markdown.js'

const TOKEN = 'a-token-for-the-tables'
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const languages = [
  ['en', 'Who is refused'],
  ['zh', '谁会被拒绝'],
] as const

/** The rows of the table of refused posts. */
function rowsOf(language: string, heading: string): string[][] {
  const rows = pageAt(`docs/${language}/http.md`).rows.filter(({ under }) => under === heading)
  return rows
    .map(({ cells }) => cells)
    .filter(({ length }) => length === 4)
    .slice(1)
}

const body = '{"time":1,"self_id":10001,"post_type":"meta_event","meta_event_type":"lifecycle"}'
const signed = (secret: string): string => `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`

interface Case {
  code: string
  options?: Partial<HttpOptions>
  url?: string
  method?: string
  /** Empty ones are left out. */
  headers?: Record<string, string>
  body?: string
  from?: string
  isStopped?: boolean
  stream?: 'parsed' | 'endless'
}

const cases: Case[] = [
  { code: 'SIGNATURE_MISSING', options: { secret: TOKEN } },
  { code: 'SIGNATURE_WRONG', options: { secret: TOKEN }, headers: { 'x-signature': signed('another') } },
  { code: 'TOKEN_MISSING', url: '/onebot/v12/http', headers: { 'x-self-id': '', authorization: '' } },
  { code: 'TOKEN_WRONG', url: '/onebot/v12/http', headers: { 'x-self-id': '', authorization: 'Bearer no' } },
  { code: 'TOKEN_OF_ANOTHER_ACCOUNT', options: { accessToken: { 10002: TOKEN } } },
  { code: 'TOKEN_NOT_CONFIGURED', options: { accessToken: '' }, from: '192.0.2.1' },
  { code: 'ORIGIN_REFUSED', headers: { origin: 'https://example.com' } },
  { code: 'PATH_UNKNOWN', url: '/elsewhere' },
  { code: 'METHOD_NOT_ALLOWED', method: 'GET' },
  { code: 'SELF_ID_MISSING', headers: { 'x-self-id': '' } },
  { code: 'SELF_ID_INVALID', headers: { 'x-self-id': 'a b' } },
  { code: 'VERSION_MISMATCH', url: '/onebot/v12/http' },
  { code: 'VERSION_UNSUPPORTED', url: '/', headers: { 'x-onebot-version': '13', 'x-self-id': '' } },
  { code: 'BODY_TYPE_UNSUPPORTED', headers: { 'content-type': 'text/plain' } },
  { code: 'BODY_TOO_LARGE', headers: { 'content-length': '16777217' } },
  { code: 'BODY_INCOMPLETE', options: { bodyTimeout: 1 }, stream: 'endless' },
  { code: 'BODY_INVALID', body: '{' },
  { code: 'BODY_PARSED', stream: 'parsed' },
  { code: 'NOT_RUNNING', isStopped: true },
]

interface Answer {
  status: number
  code: unknown
  words: string
}

/** Over a server: what it has done with the request before, or a request that never ends, tells on its own. */
async function stream(driver: HttpDriver, given: Case, headers: Record<string, string>): Promise<Answer> {
  const server = createServer(async (incoming, response) => {
    if (given.stream === 'parsed') await text(incoming)
    await driver.handleRequest(incoming, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => server.close())
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: portOf(server), method: 'POST', path: '/onebot/v11/http' }
    const asked = request({
      ...options,
      headers: { ...headers, 'content-length': body.length },
      agent: false,
    })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const { statusCode: status = 0, headers: answer } = response
      text(response).then((words) => resolve({ status, code: answer['x-onebot-error'], words }), reject)
    })
    if (given.stream === 'parsed') asked.end(body)
    else asked.flushHeaders()
    ends.push(() => asked.destroy())
  })
}

async function ask(given: Case): Promise<Answer> {
  const driver = http({ noServer: true, accessToken: TOKEN, ...given.options })
  const app = createOneBot({ drivers: [driver], logger: false })
  ends.push(() => app.stop())
  if (!given.isStopped) await app.start()
  const all = {
    'content-type': 'application/json',
    'x-self-id': '10001',
    authorization: `Bearer ${TOKEN}`,
    ...given.headers,
  }
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  if (given.stream !== undefined) return stream(driver, given, headers)
  const { method, url = '/onebot/v11/http', from: remoteAddress = '127.0.0.1' } = given
  const answer = await driver.ingest({ method, url, headers, body: given.body ?? body, remoteAddress })
  return { status: answer.status, code: answer.headers['x-onebot-error'], words: String(answer.body) }
}

describe('a post that is refused', () => {
  it.each(cases)('$code has the status and the words that the page says', async (given) => {
    const { status, code, words } = await ask(given)
    expect(code).toBe(given.code)
    for (const [language, heading] of languages) {
      const row = rowsOf(language, heading).find(([, cell = '']) => cell.includes(`\`${given.code}\``))
      expect(row?.[0]).toBe(String(status))
      for (const part of row?.[2]?.split('…') ?? []) expect(words).toContain(part)
    }
  })

  it.each(languages)('is complete in docs/%s', (language, heading) => {
    const codes = rowsOf(language, heading).map(([, cell = '']) => /`(\w+)`/.exec(cell)?.[1])
    expect([...codes].sort()).toEqual(cases.map(({ code }) => code).sort())
  })
})
