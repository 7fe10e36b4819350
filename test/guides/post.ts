/** Posts of implementations, and what the bot makes of them. */
import type { Version } from '@onebot.js/core'
import { expect } from 'vitest'
import { dial, plainRequest, type RawAnswer } from '../support/raw-client.js'
import { nameOf, postAddresses, withBothSlashes } from './addresses.js'
import { type GuideBot, replyTo } from './bot.js'
import type { Presented } from './credentials.js'
import { messageOf, nextSerial, replyCall } from './events.js'
import type { Refusal } from './refusals.js'

/** What goes with a body. */
export type Show = (body: string) => Presented

export interface PostAttempt {
  version: Version
  url: string
  show: Show
  /** Headers in place of the usual ones. */
  headers?: Readonly<Record<string, string | undefined>>
  method?: string
}

export const SELF_ID = '10001'

const headersOf = (version: Version): Record<string, string> =>
  version === 'v11'
    ? { 'Content-Type': 'application/json', 'X-Self-ID': SELF_ID }
    : {
        'Content-Type': 'application/json',
        'User-Agent': 'OneBot/12 (qq) guide-impl/1.0.0',
        'X-OneBot-Version': '12',
        'X-Impl': 'guide-impl',
      }

/** Posts a message. */
export async function post(
  bot: GuideBot,
  attempt: PostAttempt,
): Promise<{ text: string; answer: RawAnswer }> {
  const { version, url, show, headers, method = 'POST' } = attempt
  const text = `message ${nextSerial()}`
  const body = JSON.stringify(messageOf(version, SELF_ID, text))
  const shown = show(body)
  const { host, pathname } = new URL(url)
  const client = await dial(bot.port)
  const head = plainRequest({
    method,
    target: pathname + (shown.query ?? ''),
    headers: {
      Host: host,
      Authorization: undefined,
      'Content-Length': String(Buffer.byteLength(body)),
      ...headersOf(version),
      ...shown.headers,
      ...headers,
    },
  })
  const answer = await client.write(head + body).answer()
  client.end()
  await client.closed
  return { text, answer }
}

export async function expectRefused(
  bot: GuideBot,
  attempt: PostAttempt,
  { status, code, body }: Refusal,
): Promise<void> {
  const counted = (): number => bot.app.status().counters.refused[code] ?? 0
  const before = counted()
  const { text, answer } = await post(bot, attempt)
  expect(answer.body.toString()).toBe(body)
  expect(answer).toMatchObject({
    status,
    headers: { 'x-onebot-error': code, 'content-type': 'text/plain; charset=utf-8' },
  })
  expect(counted()).toBe(before + 1)
  expect(bot.handled).not.toContain(text)
}

/** How a reply goes out where the account has no API root: as the answer to the post. */
function quickReply(version: Version, text: string): unknown {
  return version === 'v11'
    ? { reply: [{ type: 'text', data: { text } }] }
    : [{ ...replyCall(version, text), self: { platform: 'qq', user_id: SELF_ID } }]
}

export async function expectQuickReply(bot: GuideBot, attempt: PostAttempt): Promise<void> {
  const { text, answer } = await post(bot, attempt)
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } })
  expect(JSON.parse(answer.body.toString())).toMatchObject(Object(quickReply(attempt.version, replyTo(text))))
  expect(bot.handled.filter((each) => each === text)).toHaveLength(1)
}

/** The addresses of a version by name. */
export const postCells = (version: Version): [name: string, url: string][] =>
  withBothSlashes(postAddresses)
    .filter((each) => each.version === version)
    .map((each) => [nameOf(each), each.url])
