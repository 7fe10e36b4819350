import type { OneBotEvent } from '@onebot.js/core'
import { describe, expect, it } from 'vitest'
import { type Fields, framesOf, isAnswer, isFields, readCapture } from './capture.js'
import { asCqSegments } from './expected.js'
import { type PlayedCall, playBack } from './playback.js'
import { itPlaysBack, storyOf } from './suite.js'

type MessageLike = Extract<OneBotEvent, { message: unknown }>

const isPart = (value: Fields | undefined): boolean =>
  isAnswer(value) && isFields(value.data) && value.data.type === 'stream'

describe('NapCat with a token', () => {
  const capture = readCapture('napcat/reverse-ws.with-token')
  const played = itPlaysBack(
    capture,
    { selfId: '10001', accessToken: 's3cret' },
    {
      frames: 85,
      events: 39,
      settled: 18,
      parts: 20,
      // Answers to calls with an object or a number as echo; with none, `null`, or unreadable; without an action
      // and in JSON5.
      dropped: { answer_echo_type: 2, answer_without_echo: 4, answer_unknown: 2 },
    },
  )

  const streams = (): PlayedCall[] => played().calls.filter(({ action }) => action === 'test_download_stream')

  const messagesIn = (format: string): MessageLike[] =>
    played().events.filter(
      (event): event is MessageLike => 'message' in event && event.field('message_format') === format,
    )

  it('hands the parts of a stream to onPart and resolves with the last answer', () => {
    const [stream] = streams()
    const indexes = Array.from({ length: 10 }, (_, index) => `Index-> ${index + 1}`)
    expect(stream?.parts).toEqual(indexes.map((data) => ({ type: 'stream', data, data_type: 'data_chunk' })))
    expect(stream?.outcome).toEqual({
      data: { type: 'response', data_type: 'data_complete', data: 'Stream transmission complete' },
    })
  })

  it('rejects a stream that ends in an error, after its parts', () => {
    const [, stream] = streams()
    expect(stream?.parts).toHaveLength(10)
    expect(stream?.outcome).toMatchObject({ error: { retcode: 1200, reason: 'This is a test error' } })
  })

  it('keeps a heartbeat in its place between the parts of a stream', () => {
    const sent = framesOf(capture.steps, 'impl->sdk').flatMap(({ value }) => {
      if (isPart(value)) return [value?.data]
      return isAnswer(value) ? [] : [value]
    })
    expect(played().arrivals).toEqual(sent)
  })

  it('reads a message in string format as its twin in array format', () => {
    const arrays = messagesIn('array')
    const strings = messagesIn('string')
    expect(strings).toHaveLength(4)
    expect(strings.map(({ messageId }) => messageId)).toEqual(arrays.map(({ messageId }) => messageId))
    expect(strings.map(({ message }) => message)).toEqual(arrays.map(({ message }) => asCqSegments(message)))
    expect(strings.map(({ text }) => text)).toEqual(arrays.map(({ text }) => text))
    expect(strings[0]?.text).toBe(' hello, [x]&你好 😀')
  })

  it('takes the account offline when NapCat says that it was kicked, and online again by the next message', () => {
    const { changes, events, status } = played()
    const [online, offline] = changes
    // The first not by the close, which would have a code.
    expect(storyOf(played())).toBe('online offline online 1005')
    expect(offline?.cause?.code).toBe('ACCOUNT_OFFLINE')
    expect(offline?.bot).toBe(online?.bot)
    expect(status.counters.events.dispatched).toBe(events.length)
    const kicked = events.findIndex(({ detailType }) => detailType === 'bot_offline')
    expect(events.slice(kicked + 1)).toHaveLength(13)
  })

  it('reports no error', () => {
    expect(played().errors).toEqual([])
  })
})

describe('NapCat without a token', () => {
  const capture = readCapture('napcat/reverse-ws.empty-token')

  describe('at a bot without a token', () => {
    const played = itPlaysBack(
      capture,
      { selfId: '10001' },
      { frames: 2, events: 2, settled: 0, parts: 0, dropped: {} },
    )

    it('is let in', () => {
      expect(played().upgrades).toMatchObject([{ status: 101 }])
      expect(storyOf(played())).toBe('online 1005')
    })

    it('reports no error', () => {
      expect(played().errors).toEqual([])
    })
  })

  it('is refused with 401 by a bot with a token', async () => {
    const { upgrades, frames, changes, status } = await playBack(capture, {
      selfId: '10001',
      accessToken: 's3cret',
    })
    expect(upgrades).toEqual([{ conn: 1, status: 401, code: 'TOKEN_MISSING' }])
    expect({ frames, changes }).toEqual({ frames: 0, changes: [] })
    expect(status.counters.refused).toEqual({ TOKEN_MISSING: 1 })
  })
})
