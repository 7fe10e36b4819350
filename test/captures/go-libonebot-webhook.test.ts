import type { OneBotEvent } from '@onebot.js/core'
import { decodeFrame } from '@onebot.js/core/frame'
import { describe, expect, it } from 'vitest'
import { type Post, readPosts } from './exchanges.js'
import { itTakesEvery, type PostOptions, playPosts } from './post-playback.js'

const selfId = 'bot1'
const accessToken = 's3cret'
const self = { platform: 'rig', user_id: selfId }
const posts = readPosts('go-libonebot/v12.webhook')

/** The calls that the receiver of the capture answered with. */
function callsIn({ answered }: Post): { action: string; params: Record<string, unknown> }[] {
  const { body, body_b64 } = answered
  const frame = body_b64 === undefined ? (body ?? '') : Buffer.from(body_b64, 'base64')
  const calls: unknown = typeof frame === 'string' ? JSON.parse(frame) : decodeFrame(frame)
  if (!Array.isArray(calls)) throw new Error('the answer is no list')
  return calls
}

const isList =
  (type: string) =>
  (post: Post): boolean =>
    post.answered.headers?.includes(type) ?? false

describe('Go-LibOneBot that posts to a bot with its token', () => {
  const played = itTakesEvery(posts, { accessToken }, selfId)

  it('is answered with 204, as nobody asks for anything', () => {
    expect([...new Set(played().answers.map(({ status }) => status))]).toEqual([204])
  })

  it('is online by its first event that names the account, and brings its first heartbeat without one', () => {
    expect(played().changes).toEqual(['online bot1'])
    const nameless = played().events.filter(({ bot }) => bot === undefined)
    expect(nameless.map(({ detailType }) => detailType)).toEqual(['heartbeat'])
    expect(played().events[1]?.bot).toMatchObject({ version: 'v12', platform: 'rig', selfId })
  })
})

describe('Go-LibOneBot that posts several events at one time', () => {
  it('is answered on each connection, and nothing is lost or doubled', async () => {
    const { answers, events } = await playPosts(posts, { accessToken, atOnce: posts.length })
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
    const ids = (each: readonly unknown[]): unknown[] => each.toSorted()
    expect(ids(events.map((event) => event.field('id')))).toEqual(
      ids(posts.map(({ body }) => JSON.parse(body).id)),
    )
  })
})

describe('Go-LibOneBot that posts to a bot that does not know its token', () => {
  it.each([
    ['another token', { accessToken: 'another' }, 'TOKEN_WRONG'],
    ['the token of another account', { accessToken: { bot2: 'another' } }, 'TOKEN_WRONG'],
  ])('is refused with 401: %s', async (_, credentials, code) => {
    const { answers, events } = await playPosts(posts, credentials)
    expect(answers.map((answer) => [answer.status, answer.code])).toEqual(posts.map(() => [401, code]))
    expect(events).toEqual([])
  })

  it('is refused with 401 where it presents none', async () => {
    const bare = posts.map((post) => ({
      ...post,
      rawHeaders: post.rawHeaders.filter(
        (each, at, all) => each !== 'Authorization' && all[at - 1] !== 'Authorization',
      ),
    }))
    const { answers, events } = await playPosts(bare, { accessToken })
    expect(answers.map((answer) => [answer.status, answer.code])).toEqual(
      posts.map(() => [401, 'TOKEN_MISSING']),
    )
    expect(events).toEqual([])
  })
})

describe.each([
  ['MessagePack', 'msgpack', 'application/msgpack'],
  ['JSON', 'json', 'application/json'],
] as const)('Go-LibOneBot that is answered with a list of calls in %s', (_, encoding, type) => {
  const captured = posts.filter(isList(type))
  // In JSON the receiver of the capture answered a heartbeat, which nobody here answers; a message stands in for it.
  const [post] = encoding === 'msgpack' ? captured : posts.filter(({ body }) => body.includes('"private"'))

  async function answerTo(onEvent: PostOptions['onEvent']) {
    if (!post) throw new Error('the capture has no such post')
    const { answers, errors } = await playPosts([post], { accessToken, encoding, onEvent })
    expect(errors).toEqual([])
    const [answer] = answers
    if (!answer) throw new Error('there was no answer')
    expect(answer).toMatchObject({ status: 200, type })
    return encoding === 'json' ? JSON.parse(String(answer.body)) : decodeFrame(answer.body)
  }

  const quick = (event: OneBotEvent, calls: ReturnType<typeof callsIn>): Promise<void> => {
    if (event.version !== 'v12' || event.type !== 'message') throw new Error(`it is a ${event.type}`)
    return event.quick(calls)
  }

  it('gets the same calls from us, with the account that they are for', async () => {
    const calls = captured.flatMap(callsIn)
    expect(calls).toHaveLength(1)
    const answer = await answerTo((event) => quick(event, calls))
    expect(answer).toEqual(calls.map((call) => ({ ...call, self })))
  })

  it('gets a reply as a call', async () => {
    const answer = await answerTo(async (event) => {
      if (event.type === 'message') await event.reply('hello')
    })
    expect(answer).toMatchObject([
      { action: 'send_message', params: { message: [{ type: 'text', data: { text: 'hello' } }] }, self },
    ])
  })
})
