/** What the language of fault scripts does, seen by the frames that a mock lets out and takes in. */
import { createOneBot } from '@onebot.js/core'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type FaultStep, fakeImplementation, mockDriver } from './index.js'

/** As JavaScript hands it over. */
const loose = (step: unknown): FaultStep => JSON.parse(JSON.stringify(step))

async function mocked() {
  const mock = mockDriver().onAction('ping', 1)
  const app = createOneBot({ drivers: [mock], logger: false })
  const seen: string[] = []
  app.on('message', (event) => void seen.push(event.text))
  const changes: string[] = []
  app.on('online', () => void changes.push('online'))
  app.on('offline', () => void changes.push('offline'))
  await app.start()
  onTestFinished(() => app.stop())
  const say = (...texts: string[]) => Promise.allSettled(texts.map((text) => mock.message({ text })))
  return { mock, app, seen, changes, say, bot: await app.bot('10001') }
}

describe('a fault script', () => {
  it('plays its steps in order, each when its turn has come', async () => {
    const { mock, app, seen, changes, say } = await mocked()
    const played = mock.faults([
      { after: { events: 2 }, fault: 'duplicate' },
      { fault: 'reorder', events: 3 },
      { after: { events: 1 }, fault: 'garble' },
      { after: { events: 1 }, fault: 'drop' },
    ])
    await say('1', '2', '3', '4', '5', '6', '7', '8', '9')
    await played
    // 8 was broken, and 9 was the last before the cut.
    expect(seen).toEqual(['1', '2', '3', '3', '6', '5', '4', '7', '9'])
    expect(app.status().counters.dropped).toEqual({ bad_json: 1 })
    expect(changes).toEqual(['online', 'offline'])
  })

  it('waits for calls and for time', async () => {
    const { mock, changes, bot } = await mocked()
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const played = mock.faults([
      { after: { calls: 2 }, fault: 'late', ms: 40 },
      { after: { ms: 20 }, fault: 'drop' },
    ])
    await bot.call('ping', {})
    await bot.call('ping', {})
    let isAnswered = false
    const late = bot.call('ping', {}).then(() => {
      isAnswered = true
    })
    await vi.advanceTimersByTimeAsync(39)
    expect(isAnswered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await late
    await vi.advanceTimersByTimeAsync(19)
    expect(changes).toEqual(['online'])
    await vi.advanceTimersByTimeAsync(1)
    await played
    expect(changes).toEqual(['online', 'offline'])
  })

  it('cuts the link at a call before that is answered', async () => {
    const { mock, bot } = await mocked()
    const played = mock.faults([{ after: { calls: 1 }, fault: 'drop' }])
    await expect(bot.call('ping', {})).rejects.toMatchObject({ code: 'LINK_LOST', outcome: 'unknown' })
    await played
  })

  it('turns the bot away, and makes it come and go', async () => {
    const { mock, changes, bot } = await mocked()
    const played = mock.faults([
      { fault: 'reject', status: 500, times: 2 },
      { after: { calls: 1 }, fault: 'drop' },
      { fault: 'storm', times: 3 },
    ])
    for (const _ of [1, 2]) await expect(bot.call('ping', {})).rejects.toMatchObject({ outcome: 'not-sent' })
    await expect(bot.call('ping', {})).rejects.toMatchObject({ code: 'LINK_LOST' })
    await played
    expect(changes.filter((change) => change === 'online')).toHaveLength(4)
    await mock.connect()
    expect(await bot.call('ping', {})).toBe(1)
  })

  it('is over at once where it has no steps', async () => {
    const { mock } = await mocked()
    await mock.faults([])
  })

  it('is ended by its signal, and lets out what it has held back', async () => {
    const { mock, seen, say } = await mocked()
    const abort = new AbortController()
    const played = mock.faults([{ fault: 'reorder', events: 3 }], { signal: abort.signal })
    const said = say('1', '2')
    abort.abort(new Error('enough'))
    await expect(played).rejects.toThrow('enough')
    await said
    expect(seen).toEqual(['2', '1'])
    await say('3')
    expect(seen).toEqual(['2', '1', '3'])
    await expect(mock.faults([], { signal: abort.signal })).rejects.toThrow('enough')
  })

  it('names the steps that were not played', async () => {
    const { mock, app } = await mocked()
    const played = mock.faults([{ fault: 'duplicate' }, { after: { calls: 3 }, fault: 'drop' }])
    await mock.message({ text: '1' })
    await app.stop()
    await expect(played).rejects.toThrow(
      'stopped: step 2 of the fault script, {"after":{"calls":3},"fault":"drop"}',
    )
    expect(() => mock.assertIdle()).toThrow('step 2 of the fault script')
    expect(() => mock.assertIdle()).not.toThrow('step 1')
  })

  it('plays one at a time', async () => {
    const { mock } = await mocked()
    const first = mock.faults([{ fault: 'duplicate' }])
    await expect(mock.faults([])).rejects.toThrow('playing already')
    await mock.message({ text: '1' })
    await first
    await mock.faults([])
  })

  it.each<[string, FaultStep, RegExp]>([
    ['no connection', { fault: 'half-open' }, /step 1 .*"half-open".* no connection to keep/],
    ['no limit', { fault: 'oversize', bytes: 5 }, /no limit to the size/],
    ['no use for an echo', { fault: 'no-echo' }, /belongs to its call/],
    ['a number below 1', { fault: 'storm', times: 0 }, /times has to be a whole number above 0/],
    [
      'a wait that no timer can wait',
      { after: { ms: 2 ** 31 }, fault: 'drop' },
      /after\.ms .* at most 2147483647/,
    ],
    ['a fault that there is not', loose({ fault: 'dorp' }), /the nearest is 'drop'/],
    ['a wait that there is not', loose({ after: { event: 2 }, fault: 'drop' }), /after has to be one of/],
    ['two waits', loose({ after: { events: 1, calls: 1 }, fault: 'drop' }), /after has to be one of/],
    ['a number in the place of a wait', loose({ after: 3, fault: 'drop' }), /after has to be one of/],
    ['a word in the place of a step', loose('drop'), /"drop": it has to be an object/],
    ['nothing in the place of a step', loose(null), /null: it has to be an object/],
    ['a status that HTTP has not', { fault: 'reject', status: 99 }, /from 200 to 599/],
    ['a broken number', { after: { ms: 1.5 }, fault: 'drop' }, /after\.ms has to be/],
  ])('is refused before any of it is played: %s', async (_, step, words) => {
    const { mock, changes } = await mocked()
    await expect(mock.faults([step, { fault: 'drop' }])).rejects.toThrow(words)
    expect(changes).toEqual(['online'])
  })

  it('is refused where it is no list', async () => {
    const { mock } = await mocked()
    await expect(mock.faults(JSON.parse('{"fault":"drop"}'))).rejects.toThrow('takes a list of steps')
  })

  it('is refused over HTTP where a connection would have to come up', async () => {
    const impl = fakeImplementation({ transport: 'http' })
    await expect(impl.faults([{ fault: 'storm', times: 1 }])).rejects.toThrow('HTTP has no connection')
    await expect(impl.faults([{ fault: 'no-echo' }])).rejects.toThrow('belongs to its request')
  })

  it('tells why a step failed', async () => {
    const impl = fakeImplementation({ url: 'ws://127.0.0.1:9' })
    await expect(impl.faults([{ fault: 'storm', times: 1 }])).rejects.toMatchObject({
      message: expect.stringMatching(/^step 1 .*failed$/),
      cause: expect.objectContaining({ code: 'ECONNREFUSED' }),
    })
    await impl.stop()
  })
})
