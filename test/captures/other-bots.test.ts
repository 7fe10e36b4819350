/** Captures in which the bot was NoneBot2 or aiocqhttp: the implementation's side is the same for us. */
import { describe, expect, it } from 'vitest'
import { readCapture } from './capture.js'
import { playBack } from './playback.js'
import { itPlaysBack, storyOf } from './suite.js'

describe('NapCat as it talks to NoneBot2', () => {
  const capture = readCapture('nonebot2/napcat-reverse-ws')
  const played = itPlaysBack(
    capture,
    { selfId: '10001', accessToken: 's3cret', duplicate: 'reject' },
    { frames: 33, events: 21, settled: 12, parts: 0, dropped: {} },
  )

  it('refuses the account with the wrong token as NoneBot2 does', () => {
    const wrong = played().upgrades.filter(({ status }) => status !== 101)
    expect(wrong).toEqual([2, 3, 4, 5].map((conn) => ({ conn, status: 403, code: 'TOKEN_WRONG' })))
  })

  it('turns a second link of the account away and keeps the first, which is alive', () => {
    const { upgrades, errors } = played()
    const seconds = upgrades.filter(({ closedWith }) => closedWith !== undefined)
    expect(seconds.map(({ conn, closedWith }) => [conn, closedWith])).toEqual(
      [6, 7, 8, 9].map((conn) => [conn, 1008]),
    )
    expect(storyOf(played())).toBe('online')
    expect(errors).toEqual(['LINK_DUPLICATE'])
  })
})

describe('Go-LibOneBot as it talks to NoneBot2, which closes links that announce nothing', () => {
  const capture = readCapture('nonebot2/libonebot-v12-reverse-ws')
  const played = itPlaysBack(
    capture,
    { selfId: 'bot1', accessToken: 's3cret' },
    { frames: 11, events: 11, settled: 0, parts: 0, dropped: {} },
  )

  it('is online from its first event that names the account, and only there', () => {
    const { events } = played()
    expect(storyOf(played())).toBe('online 1008')
    const nameless = events.filter(({ bot }) => bot === undefined)
    expect(nameless.map(({ detailType }) => detailType)).toEqual(['heartbeat', 'heartbeat', 'heartbeat'])
  })
})

describe('NapCat as it talks to aiocqhttp', () => {
  const capture = readCapture('aiocqhttp/napcat-reverse-ws')
  const options = { selfId: '10001', accessToken: 's3cret' }
  const played = itPlaysBack(
    capture,
    { ...options, echoes: 'any' },
    { frames: 25, events: 18, settled: 7, parts: 0, dropped: {} },
  )

  it('resolves with null where an answer has no data', () => {
    const quick = played().calls.filter(({ action }) => action === '.handle_quick_operation_async')
    expect(quick.map(({ outcome }) => outcome)).toEqual([{ data: null }, { data: null }, { data: null }])
  })

  it('lets it in at /ws, and refuses the wrong token at /ws/', () => {
    expect(played().upgrades.map(({ status }) => status)).toEqual([101, 403, 403, 403, 403])
  })

  it('counts the answers to calls that another bot made with echoes of its own', async () => {
    const { calls, status } = await playBack(capture, options)
    expect(calls).toEqual([])
    expect(status.counters.dropped).toEqual({ answer_echo_type: 7 })
  })
})
