/** Plays posts back: the implementation's side as it was, over real connections, to an app of ours. */
import { createOneBot, type OneBotEvent, type OneBotOptions, type Status } from '@onebot.js/core'
import { type HttpOptions, http } from '@onebot.js/driver-http'
import { beforeAll, expect, it } from 'vitest'
import { isFields } from './capture.js'
import { objectOf, type Post } from './exchanges.js'
import { faceOf } from './expected.js'
import { type PostAnswer, Poster } from './poster.js'

export interface PostOptions extends HttpOptions {
  encoding?: OneBotOptions['encoding']
  /** What the bot does with an event. */
  onEvent?: ((event: OneBotEvent) => Promise<unknown>) | undefined
  /** How many posts are under way at one time. @default 1 */
  atOnce?: number
}

export interface PlayedPosts {
  /** In the order of the posts. */
  readonly answers: PostAnswer[]
  readonly events: OneBotEvent[]
  /** `online 10001`, `offline 10001` … */
  readonly changes: string[]
  /** Codes of the errors that were reported. */
  readonly errors: string[]
  /** Before the app stopped. */
  readonly status: Status
}

export async function playPosts(posts: readonly Post[], options: PostOptions): Promise<PlayedPosts> {
  const { encoding, onEvent, atOnce = 1, ...rest } = options
  const driver = http({ port: 0, ...rest })
  const app = createOneBot({ drivers: [driver], logger: false, encoding })
  const played: Omit<PlayedPosts, 'status'> = { answers: [], events: [], changes: [], errors: [] }
  app.on('event', async (event) => {
    played.events.push(event)
    await onEvent?.(event)
  })
  app.on('online', ({ selfId }) => played.changes.push(`online ${selfId}`))
  app.on('offline', ({ selfId }) => played.changes.push(`offline ${selfId}`))
  app.on('error', ({ code }) => played.errors.push(code))
  await app.start()
  const poster = new Poster(driver.port ?? 0)
  try {
    for (let at = 0; at < posts.length; at += atOnce) {
      const group = posts.slice(at, at + atOnce).map((post) => poster.post(post))
      played.answers.push(...(await Promise.all(group)))
    }
    const { changes, errors } = played
    return { ...played, changes: [...changes], errors: [...errors], status: app.status() }
  } finally {
    poster.close()
    await app.stop()
  }
}

/**
 * Those that bring something new. The rig of NapCat posted its messages again, to see what follows from another answer;
 * a message with the same id at the same time is one that was sent again.
 */
export function newOf(posts: readonly Post[]): Post[] {
  const seen = new Set<unknown>()
  return posts.filter(({ body }) => {
    const { post_type, message_id, time } = objectOf(body) ?? {}
    if (post_type !== 'message' && post_type !== 'message_sent') return true
    const key = `${message_id} ${time}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** What must hold of posts that are all let in. */
export function itTakesEvery(
  posts: readonly Post[],
  options: PostOptions,
  selfId: string,
): () => PlayedPosts {
  let played: PlayedPosts | undefined
  const result = (): PlayedPosts => {
    if (played === undefined) throw new Error('the posts were not played back')
    return played
  }
  beforeAll(async () => {
    played = await playPosts(posts, options)
  })

  it('dispatches every one once, whole, in the order posted', () => {
    const raws = newOf(posts).map(({ body }) => objectOf(body))
    expect(result().events.map(({ raw }) => raw)).toStrictEqual(raws)
  })

  it('gives every event its version, type, detail type and account', () => {
    for (const { raw, version, type, detailType, selfId: account, bot } of result().events) {
      if (!isFields(raw)) throw new Error('an event that is no object')
      expect({ version, type, detailType, selfId: account }).toEqual(faceOf(raw, bot && selfId))
    }
  })

  it('accounts for every post, and reports no error', () => {
    const { status, errors } = result()
    const { frames, events, dropped, refused } = status.counters
    expect({ frames, dispatched: events.dispatched }).toEqual({
      frames: posts.length,
      dispatched: newOf(posts).length,
    })
    const again = posts.length - newOf(posts).length
    const duplicates = again > 0 ? { duplicate: again } : {}
    expect({ dropped, refused, errors }).toEqual({ dropped: duplicates, refused: {}, errors: [] })
  })

  return result
}
