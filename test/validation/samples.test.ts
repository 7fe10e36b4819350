/** What real implementations send decodes, differs in nothing from the tables, and narrows. */
import { createOneBot, type OneBotEvent } from '@onebot.js/core'
import { decodeFrame } from '@onebot.js/core/frame'
import { validate as validateV11 } from '@onebot.js/core/validators/v11-events'
import { validate as validateV12 } from '@onebot.js/core/validators/v12-events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Fields, isFields } from '../captures/capture.js'
import { handDriver } from '../support/hand-driver.js'
import { type Sample, samples } from './samples.js'

const validate = { v11: validateV11, v12: validateV12 }

const fieldsOf = ({ frame }: Sample): Fields => {
  const value = decodeFrame(frame)
  if (!isFields(value)) throw new Error('a sample is no object')
  return value
}

/** The events that listeners get for samples. */
async function deliver(given: readonly Sample[]): Promise<OneBotEvent[]> {
  const driver = handDriver()
  const app = createOneBot({ drivers: [driver], logger: false })
  const events: OneBotEvent[] = []
  app.on('event', (event) => void events.push(event))
  await app.start()
  onTestFinished(() => app.stop())
  for (const [index, sample] of given.entries()) {
    // Each on a link of its own and with an id of its own: the captures repeat themselves.
    const { version } = sample
    const { sink } = driver.open({ peer: { id: `peer ${index}`, protocol: version } })
    const own = version === 'v11' ? { message_id: index + 1, time: index } : { id: `event ${index}` }
    sink.receive(JSON.stringify({ ...fieldsOf(sample), ...own }))
    sink.closed()
  }
  return events
}

/** What the narrowed type alone has. */
function read(event: OneBotEvent): unknown {
  switch (event.type) {
    case 'message':
    case 'message_sent': {
      if (event.version === 'v12') {
        return event.raw.detail_type === 'channel' ? event.raw.channel_id : event.raw.user_id
      }
      return event.raw.message_type === 'group' ? event.raw.group_id : event.raw.sender.nickname
    }
    case 'notice':
      return event.version === 'v11' ? event.raw.notice_type : event.raw.detail_type
    case 'request':
      return event.version === 'v11' ? event.raw.flag : event.raw.detail_type
    case 'meta':
      return event.version === 'v11' ? event.raw.meta_event_type : event.raw.detail_type
    case 'unknown':
      return undefined
  }
}

/** The same, by the names on the wire. */
function expected(raw: Fields): unknown {
  const { post_type: type = raw.type, message_type: detail = raw.detail_type } = raw
  if (type !== 'message' && type !== 'message_sent') {
    return type === 'request' && 'flag' in raw
      ? raw.flag
      : (raw.notice_type ?? raw.meta_event_type ?? raw.detail_type)
  }
  if (detail === 'channel') return raw.channel_id
  if (!('post_type' in raw)) return raw.user_id
  return detail === 'group' ? raw.group_id : isFields(raw.sender) && raw.sender.nickname
}

const files = [...new Set(samples.map(({ file }) => file))]

describe.each(files)('%s', (file) => {
  const own = samples.filter((sample) => sample.file === file)

  it('has events that differ in nothing from what is known', () => {
    for (const sample of own) expect(validate[sample.version](fieldsOf(sample))).toEqual([])
  })

  it('has events that reach listeners and narrow', async () => {
    const events = await deliver(own)
    expect(events.map(read)).toEqual(own.map((sample) => expected(fieldsOf(sample))))
  })
})

it('the captures have 379 events', () => {
  expect(samples).toHaveLength(379)
})
