/** NapCat as it was recorded, and its profile: the same fields in the same order, and the same codes. */
import { describe, expect, it } from 'vitest'
import { eventsOf, type Fields, framesOf, isAnswer, isFields, readCapture } from '../captures/capture.js'
import { dialled, taken } from './wire.js'

const capture = readCapture('napcat/reverse-ws.with-token')
const events = eventsOf(capture)

const recorded = (filter: Fields): Fields => {
  const found = events.find((event) => Object.entries(filter).every(([name, value]) => event[name] === value))
  if (!found) throw new Error(`there is no ${JSON.stringify(filter)}`)
  return found
}

/** The answer to the recorded call with that echo. */
const answerTo = (echo: string): Fields => {
  const found = framesOf(capture.steps, 'impl->sdk').find(
    ({ value }) => isAnswer(value) && value.echo === echo,
  )
  if (!found?.value) throw new Error(`there is no answer to ${echo}`)
  return found.value
}

/** The recorded call with that echo. */
const callOf = (echo: string): Fields => {
  const found = framesOf(capture.steps, 'sdk->impl').find(({ value }) => value?.echo === echo)
  if (!found?.value) throw new Error(`there is no call ${echo}`)
  return found.value
}

const sorted = (value: unknown): string[] => (isFields(value) ? Object.keys(value).toSorted() : [])

describe('the profile of NapCat, beside what was recorded of it', () => {
  it('presents the same headers', async () => {
    const [upgrade] = capture.steps
    if (upgrade?.kind !== 'upgrade') throw new Error('the capture begins with an upgrade')
    const names = upgrade.rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase())
    const { headers } = await taken({ profile: 'napcat' })
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(names))
  })

  it.each(['private', 'group'])('has the same fields in a %s message', async (type) => {
    const { impl, next } = await dialled({ profile: 'napcat' })
    await impl.message({ text: 'hi', ...(type === 'group' && { groupId: '30003' }) })
    const event = await next()
    const twin = recorded({ message_type: type, message_format: 'array' })
    expect(sorted(event)).toEqual(sorted(twin))
    expect(sorted(event.sender)).toEqual(sorted(twin.sender))
  })

  it('has the same fields in lifecycle and heartbeat events', async () => {
    const { lifecycle, next } = await dialled({ profile: 'napcat', heartbeat: 5 })
    expect(sorted(lifecycle)).toEqual(sorted(recorded({ meta_event_type: 'lifecycle' })))
    const heartbeat = await next()
    const twin = recorded({ meta_event_type: 'heartbeat' })
    expect(sorted(heartbeat)).toEqual(sorted(twin))
    expect(heartbeat.status).toEqual(twin.status)
  })

  it.each(['a1', 'async', 'u1', 'missing-user', 's1', 's2'])(
    'answers the recorded call %s in the same way',
    async (echo) => {
      const { call } = await dialled({ profile: 'napcat' })
      const answer = await call(callOf(echo))
      const twin = answerTo(echo)
      expect(Object.keys(answer)).toEqual(Object.keys(twin))
      expect(sorted(answer.data)).toEqual(sorted(twin.data))
      const { status, retcode, message, wording } = twin
      expect(answer).toMatchObject({ status, retcode, message, wording, echo })
    },
  )
})
