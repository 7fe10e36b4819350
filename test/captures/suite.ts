/** What holds of every capture that is played back. */
import { beforeAll, expect, it } from 'vitest'
import { type Capture, eventsOf, isFields, withEncoding } from './capture.js'
import { faceOf, outcomeOf, paramsOnWire } from './expected.js'
import { type PlaybackOptions, type Played, playBack } from './playback.js'

/** What the counters must say at the end. */
export interface Totals {
  /** Frames that the implementation sent. */
  frames: number
  events: number
  settled: number
  parts: number
  dropped: Readonly<Record<string, number>>
}

/** How the accounts changed, in short: an end by its close code. */
export const storyOf = ({ changes }: Played): string =>
  changes.map(({ to, cause }) => cause?.status ?? to).join(' ')

/** Plays a capture back once, for all tests of the block; the function gives what came of it. */
export function itPlaysBack(capture: Capture, options: PlaybackOptions, totals: Totals): () => Played {
  const { selfId, encoding = 'json' } = options
  const part = withEncoding(capture, encoding)
  let played: Played | undefined
  const result = (): Played => {
    if (played === undefined) throw new Error('the capture was not played back')
    return played
  }
  beforeAll(async () => {
    played = await playBack(capture, options)
  })

  it('brings in every event once, whole, in the order sent', () => {
    expect(result().events.map(({ raw }) => raw)).toStrictEqual(eventsOf(part))
  })

  it('gives every event its version, type, detail type and account', () => {
    const { events, changes } = result()
    for (const { raw, version, type, detailType, selfId: account, bot } of events) {
      if (!isFields(raw)) throw new Error('an event that is no object')
      // A meta event of V12 names no account; it has that of its connection once one is known.
      const face = faceOf(raw, bot && selfId)
      expect({ version, type, detailType, selfId: account }).toEqual(face)
      if (bot) expect(bot).toBe(changes[0]?.bot)
    }
  })

  it('gives every message its segments and its text', () => {
    for (const event of result().events) {
      if (event.type !== 'message' && event.type !== 'message_sent') continue
      const { message } = event.raw
      if (typeof message === 'string') continue
      expect(event.message).toEqual(message)
      const texts = event.message.map(({ type, data }) =>
        type === 'text' && 'text' in data ? data.text : '',
      )
      expect(event.text).toBe(texts.join(''))
    }
  })

  it('writes every call with the captured action and parameters and an echo of its own', () => {
    const { calls } = result()
    for (const { action, params, wire } of calls) {
      const self = capture.version === 'v12' ? { self: expect.objectContaining({ user_id: selfId }) } : {}
      const expected = paramsOnWire(capture.version, params)
      expect(wire).toEqual({ action, params: expected, echo: expect.any(String), ...self })
    }
    expect(new Set(calls.map(({ wire }) => wire.echo)).size).toBe(calls.length)
  })

  it('ends every call as its captured answer says', () => {
    for (const { action, answers, outcome } of result().calls) {
      expect(outcome).toMatchObject(outcomeOf(action, answers.at(-1)))
    }
  })

  it('accounts for every frame, and drops only what the library never asked for', () => {
    const { frames, asked, calls, status } = result()
    const { counters, pendingCalls } = status
    const dropped = Object.values(counters.dropped).reduce((sum, count) => sum + count, 0)
    const { events, answers } = counters
    expect(counters.frames).toBe(events.dispatched + answers.settled + answers.parts + dropped)
    expect(counters.frames).toBe(frames)
    expect({
      frames,
      events: events.dispatched,
      settled: answers.settled,
      parts: answers.parts,
      dropped: counters.dropped,
    }).toEqual(totals)
    expect(answers.settled).toBe(calls.length + asked)
    expect(pendingCalls).toBe(0)
  })

  return result
}
