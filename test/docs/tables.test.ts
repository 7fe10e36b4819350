/** The tables of options, refusals and exports say what the sources say. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import * as kit from '@onebot.js/core/node'
import { createOneBot, type ReverseWsOptions, reverseWs } from 'onebot.js'
import { afterEach, describe, expect, it } from 'vitest'
import { pageAt, type Row, root } from './markdown.js'

/** The rows under a heading, without the head of the table. */
function rowsOf(path: string, heading: string): string[][] {
  const rows = pageAt(path).rows.filter(({ under }: Row) => under === heading)
  return rows.slice(1).map(({ cells }) => cells)
}

const plain = (cell = ''): string => cell.replaceAll('`', '')

/** The fields of an interface with what `@default` says of them. */
function optionsOf(file: string, name: string): { option: string; value: string | undefined }[] {
  const source = readFileSync(`${root}packages/${file}`, 'utf8')
  const [, body = ''] = new RegExp(`^export interface ${name} {\\n(.*?)^}`, 'ms').exec(source) ?? []
  const fields = body.matchAll(/(?:\/\*\*((?:(?!\*\/).)*)\*\/\s*)?^ {2}(\w+)\??:/gms)
  return [...fields].map(([, comment = '', option = '']) => ({
    option,
    value: /@default (.+?)\s*$/m.exec(comment)?.[1]?.replaceAll('_', ''),
  }))
}

/** A default that can be compared: a number, a text, a size or an object. */
const isExact = (value: string): boolean => /^(?:\d+(?: MiB)?|'.*'|true|false|{.*})$/.test(value)

describe.each([
  {
    file: 'driver-reverse-ws/src/options.ts',
    name: 'ReverseWsOptions',
    page: 'reverse-ws',
    en: 'Options',
    zh: '选项',
  },
  {
    file: 'driver-forward-ws/src/options.ts',
    name: 'ForwardWsOptions',
    page: 'forward-ws',
    en: 'Options',
    zh: '选项',
  },
  {
    file: 'driver-http/src/options.ts',
    name: 'HttpOptions',
    page: 'http',
    en: 'Options',
    zh: '选项',
  },
  {
    file: 'driver-http/src/api-root-options.ts',
    name: 'ApiRootOptions',
    page: 'http',
    en: 'API roots',
    zh: 'API 地址',
  },
  {
    file: 'core/src/node/listen.ts',
    name: 'ListenOptions',
    page: 'http',
    en: 'One port for several drivers',
    zh: '多个驱动共用一个端口',
  },
  {
    file: 'core/src/options.ts',
    name: 'OneBotOptions',
    page: 'accounts',
    en: 'Options of the app',
    zh: '应用的选项',
  },
  {
    file: 'core/src/middleware/retry.ts',
    name: 'RetryOptions',
    page: 'middleware',
    en: 'Try again',
    zh: '重试',
  },
  {
    file: 'core/src/middleware/rate-limit.ts',
    name: 'RateLimitOptions',
    page: 'middleware',
    en: 'Send no faster than this',
    zh: '限制发送速度',
  },
  {
    file: 'core/src/middleware/bucket.ts',
    name: 'Rate',
    page: 'middleware',
    en: 'Rates',
    zh: '速率',
  },
  {
    file: 'core/src/middleware/lanes.ts',
    name: 'LanesOptions',
    page: 'middleware',
    en: 'One event after the other',
    zh: '按顺序处理事件',
  },
  {
    file: 'core/src/middleware/stale-guard.ts',
    name: 'StaleGuardOptions',
    page: 'middleware',
    en: 'Events of yesterday',
    zh: '过旧的事件',
  },
  {
    file: 'core/src/app-events.ts',
    name: 'WaitOptions<N extends EventName>',
    page: 'middleware',
    en: 'Wait for an event',
    zh: '等待事件',
  },
  {
    file: 'testing/src/cassette/record.ts',
    name: 'RecordOptions',
    page: 'recording',
    en: 'Record a link',
    zh: '录制一条连接',
  },
  {
    file: 'testing/src/cassette/redaction.ts',
    name: 'RedactOptions',
    page: 'recording',
    en: 'What is left out',
    zh: '会去掉什么',
  },
  {
    file: 'testing/src/cassette/replay-to.ts',
    name: 'ReplayToOptions',
    page: 'recording',
    en: 'Play it to a bot that runs',
    zh: '回放给正在运行的机器人',
  },
  {
    file: 'testing/src/suite.ts',
    name: 'DriverFlags',
    page: 'writing-a-driver',
    en: 'Run the shared suite',
    zh: '运行共用测试',
  },
])('$name', ({ file, name, page, en, zh }) => {
  it.each([
    ['en', en],
    ['zh', zh],
  ])('is complete in docs/%s', (language, heading) => {
    const options = optionsOf(file, name)
    const rows = rowsOf(`docs/${language}/${page}.md`, heading)
    expect(rows.map(([option]) => plain(option)).sort()).toEqual(options.map(({ option }) => option).sort())
    for (const { option, value } of options) {
      if (value === undefined || !isExact(value)) continue
      const [, shown] = rows.find(([first]) => plain(first) === option) ?? []
      expect(plain(shown), option).toContain(value)
    }
  })
})

it.each([
  ['en', 'On real sockets'],
  ['zh', '使用真实连接'],
])('the options of fakeImplementation() are complete in docs/%s', (language, heading) => {
  const options = optionsOf('testing/src/options.ts', 'FakeImplementationOptions')
  const shown = rowsOf(`docs/${language}/testing.md`, heading).map(([first]) => plain(first))
  expect(shown).toEqual(expect.arrayContaining(options.map(({ option }) => option)))
})

it.each([
  ['upload', 'en', 'Upload', ['options.ts TransferOptions', 'upload.ts UploadOptions']],
  ['upload', 'zh', '上传', ['options.ts TransferOptions', 'upload.ts UploadOptions']],
  ['download', 'en', 'Download', ['download.ts DownloadOptions']],
  ['download', 'zh', '下载', ['download.ts DownloadOptions']],
])('the options of %s() are complete in docs/%s', (_, language, heading, interfaces) => {
  const options = interfaces.flatMap((each) => {
    const [file = '', name = ''] = each.split(' ')
    return optionsOf(`core/src/files/${file}`, name)
  })
  const rows = rowsOf(`docs/${language}/files.md`, heading)
  expect(rows.map(([first]) => plain(first))).toEqual(
    expect.arrayContaining(options.map(({ option }) => option)),
  )
  for (const { option, value } of options) {
    const [, shown] = rows.find(([first]) => plain(first) === option) ?? []
    if (value !== undefined && isExact(value)) expect(plain(shown).replaceAll(',', ''), option).toBe(value)
  }
})

it.each([
  ['en', 'node', 'Options', ['mounted.ts AttachOptions', 'mounted.ts MountOptions']],
  ['zh', 'node', '选项', ['mounted.ts AttachOptions', 'mounted.ts MountOptions']],
  [
    'en',
    'fastify',
    'Embedding in Fastify',
    ['mounted.ts AttachOptions', 'fastify.ts FastifyOptions extends AttachOptions'],
  ],
  [
    'zh',
    'fastify',
    '嵌入 Fastify',
    ['mounted.ts AttachOptions', 'fastify.ts FastifyOptions extends AttachOptions'],
  ],
])('the options of a mount are complete in docs/%s/embedding/%s', (language, page, heading, interfaces) => {
  const options = interfaces.flatMap((each) => {
    const [, file = '', name = ''] = /^(\S+) (.*)$/.exec(each) ?? []
    return optionsOf(`servers/src/${file}`, name)
  })
  const shown = rowsOf(`docs/${language}/embedding/${page}.md`, heading).map(([first]) => plain(first))
  expect(shown.sort()).toEqual(options.map(({ option }) => option).sort())
})

it.each([
  ['en', 'The kit'],
  ['zh', '工具箱'],
])('the kit is complete in docs/%s', (language, heading) => {
  const names = rowsOf(`docs/${language}/writing-a-driver.md`, heading).flatMap(([first = '']) =>
    [...first.matchAll(/`(\w+)(?:\(\))?`/g)].map(([, name]) => name),
  )
  expect(names.sort()).toEqual(Object.keys(kit).sort())
})

describe('who is refused', () => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })
  const TOKEN = 'a-token-for-the-tables'
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
    authorization: `Bearer ${TOKEN}`,
    'x-self-id': '10001',
  }

  interface Case {
    code: string
    options?: Partial<ReverseWsOptions>
    headers?: IncomingHttpHeaders
    path?: string
    /** Where the connection seems to come from. */
    from?: string
    isStopped?: boolean
    /** A link that is open already. */
    before?: IncomingHttpHeaders
  }

  const cases: Case[] = [
    { code: 'TOKEN_MISSING', headers: { authorization: '' } },
    { code: 'TOKEN_WRONG', headers: { authorization: 'Bearer another' } },
    { code: 'TOKEN_OF_ANOTHER_ACCOUNT', options: { accessToken: { 10002: TOKEN } } },
    { code: 'TOKEN_NOT_CONFIGURED', options: { accessToken: '' }, from: '192.0.2.1' },
    { code: 'ORIGIN_REFUSED', headers: { origin: 'https://example.com' } },
    { code: 'PATH_UNKNOWN', path: '/elsewhere' },
    { code: 'VERSION_MISMATCH', path: '/onebot/v12/ws' },
    { code: 'VERSION_UNSUPPORTED', path: '/ws', headers: { 'sec-websocket-protocol': '13.new' } },
    { code: 'SELF_ID_INVALID', headers: { 'x-self-id': 'a b' } },
    { code: 'HANDSHAKE_INVALID', headers: { 'sec-websocket-key': 'short' } },
    { code: 'UPGRADE_REQUIRED', headers: { connection: 'close', upgrade: '' } },
    { code: 'NOT_RUNNING', isStopped: true },
    { code: 'TOO_MANY_LINKS', options: { maxLinks: 1 }, before: upgrade },
  ]

  const ask = (
    port: number,
    path: string,
    headers: IncomingHttpHeaders,
  ): Promise<{ status: number | undefined; code: unknown; body: string }> =>
    new Promise((resolve, reject) => {
      const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
      const asked = request({ host: '127.0.0.1', port, path, headers: sent, agent: false })
      asked.on('error', reject)
      asked.on('response', (response) => {
        const { statusCode: status, headers } = response
        text(response).then((body) => resolve({ status, code: headers['x-onebot-error'], body }), reject)
      })
      asked.on('upgrade', (_response, socket) => {
        ends.push(() => socket.destroy())
        resolve({ status: 101, code: undefined, body: '' })
      })
      asked.end()
    })

  /** The port of a bot; where somebody comes from elsewhere, or before the start, its upgrades go through our hands. */
  async function portOf({ options, from, isStopped }: Case): Promise<number> {
    const ours = from !== undefined || isStopped === true
    const driver = reverseWs({ ...(ours ? { noServer: true } : { port: 0 }), accessToken: TOKEN, ...options })
    const app = createOneBot({ drivers: [driver], logger: false })
    ends.push(() => app.stop())
    if (!isStopped) await app.start()
    if (!ours) return driver.port ?? 0
    const server = createServer()
    server.on('upgrade', (incoming, socket, head) =>
      driver.handleUpgrade(Object.assign(incoming, { remoteAddress: from }), socket, head),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ends.push(() => server.close())
    return kit.portOf(server) ?? 0
  }

  it.each(cases)('$code has the status and the words that the page says', async (given) => {
    const port = await portOf(given)
    if (given.before) expect(await ask(port, '/ws', given.before)).toMatchObject({ status: 101 })
    const answer = await ask(port, given.path ?? '/onebot/v11/ws', { ...upgrade, ...given.headers })
    expect(answer.code).toBe(given.code)
    for (const [language, heading] of [
      ['en', 'Who is refused'],
      ['zh', '谁会被拒绝'],
    ] as const) {
      const rows = rowsOf(`docs/${language}/reverse-ws.md`, heading)
      const row = rows.find(([, code = '']) => code.includes(`\`${given.code}\``))
      expect(row?.[0]).toBe(String(answer.status))
      for (const words of row?.[2]?.split('…') ?? []) expect(answer.body).toContain(words)
    }
  })

  it.each([
    ['en', 'Who is refused'],
    ['zh', '谁会被拒绝'],
  ])('is complete in docs/%s', (language, heading) => {
    const codes = rowsOf(`docs/${language}/reverse-ws.md`, heading).map(
      ([, code = '']) => /`(\w+)`/.exec(code)?.[1],
    )
    expect([...codes].sort()).toEqual(cases.map(({ code }) => code).sort())
  })
})
