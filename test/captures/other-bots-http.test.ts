/** HTTP captures in which the bot was NoneBot2 or aiocqhttp: what we answer means the same as what they did. */
import type { OneBotEvent } from '@onebot.js/core'
import { describe, expect, it } from 'vitest'
import { exchangeOf, type Post, readExchanges, readPosts } from './exchanges.js'
import { itTakesEvery, type PlayedPosts, playPosts } from './post-playback.js'

const selfId = '10002'
const secret = 's3cret'

const statusesOf = ({ answers }: PlayedPosts): number[] => answers.map(({ status }) => status)
const capturedStatuses = (posts: readonly Post[]): number[] => posts.map(({ answered }) => answered.status)

/** A request whose head the capture has byte by byte, as a post. */
function probeOf(name: string, label: string): { post: Post; status: number } {
  const { request, response } = exchangeOf(readExchanges(name), label)
  const [head = '', body = ''] = request.split('\r\n\r\n')
  const [line = '', ...lines] = head.split('\r\n')
  const anew = ['Host', 'Connection', 'Content-Length']
  const headers = lines.map((each): [string, string] => {
    const [key = '', value = ''] = each.split(': ')
    return [key, value]
  })
  const rawHeaders = headers.filter(([key]) => !anew.includes(key)).flat()
  const [, url = ''] = line.split(' ')
  const status = Number(response.split(' ')[1])
  return { post: { t_ms: 0, kind: 'post', url, rawHeaders, body, answered: { status } }, status }
}

describe('NapCat as it posts to NoneBot2', () => {
  const name = 'nonebot2/napcat-http-post'
  const posts = readPosts(name)
  const played = itTakesEvery(posts, { secret }, selfId)

  it('is answered as NoneBot2 answered', () => {
    expect(statusesOf(played())).toEqual(capturedStatuses(posts))
  })

  it.each([
    ['no sig', 401, 'SIGNATURE_MISSING'],
    ['bad sig', 403, 'SIGNATURE_WRONG'],
    ['no self id', 400, 'SELF_ID_MISSING'],
  ])('is refused with the status of NoneBot2: %s', async (label, expected, code) => {
    const { post, status } = probeOf(name, label)
    expect(status).toBe(expected)
    const { answers, events } = await playPosts([post], { secret })
    expect(answers).toMatchObject([{ status, code }])
    expect(events).toEqual([])
  })
})

describe('Go-LibOneBot as it posts to NoneBot2', () => {
  const posts = readPosts('nonebot2/libonebot-v12-webhook')
  const played = itTakesEvery(posts, { accessToken: 's3cret' }, 'bot1')

  it('is answered as NoneBot2 answered', () => {
    expect(posts).toHaveLength(20)
    expect(statusesOf(played())).toEqual(capturedStatuses(posts))
  })
})

describe('NapCat as it posts to aiocqhttp, which answers with quick operations', () => {
  const name = 'aiocqhttp/napcat-http-post'
  const posts = readPosts(name)

  /** What the application of the capture did, written for us. */
  async function answer(event: OneBotEvent): Promise<void> {
    if (event.version !== 'v11') return
    if (event.type === 'message') {
      // It put the segments into its reply as Python shows them.
      const [post] = posts.filter(({ body }) => JSON.parse(body).message_id === event.raw.message_id)
      await event.quick({ reply: JSON.parse(post?.answered.body ?? '').reply, at_sender: false })
    } else if (event.type === 'request') await event.quick({ approve: true })
  }

  const played = itTakesEvery(posts, { secret, onEvent: answer }, selfId)

  /** A quick operation as what it comes to: a text is one segment of it, and nobody is mentioned unless asked. */
  function meaningOf(body: string): unknown {
    if (body === '') return undefined
    const { at_sender = false, ...rest } = JSON.parse(body)
    const reply = typeof rest.reply === 'string' ? [{ type: 'text', data: { text: rest.reply } }] : rest.reply
    return 'reply' in rest ? { ...rest, reply, at_sender } : rest
  }

  it('is answered as aiocqhttp answered', () => {
    expect(statusesOf(played())).toEqual(capturedStatuses(posts))
    expect(statusesOf(played())).toEqual([200, 200, 204, 204, 200])
    const meanings = played().answers.map(({ body }) => meaningOf(String(body)))
    expect(meanings).toEqual(posts.map(({ answered }) => meaningOf(answered.body ?? '')))
    expect(meanings.at(-1)).toEqual({ approve: true })
  })

  it.each([
    ['no sig', 401, 'SIGNATURE_MISSING'],
    ['bad sig', 403, 'SIGNATURE_WRONG'],
  ])('is refused with the status of aiocqhttp: %s', async (label, expected, code) => {
    const { post, status } = probeOf(name, label)
    expect(status).toBe(expected)
    const { answers, events } = await playPosts([post], { secret })
    expect(answers).toMatchObject([{ status, code }])
    expect(events).toEqual([])
  })
})
