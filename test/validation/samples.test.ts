/** What real implementations send decodes, differs in nothing from the tables, and narrows. */
import { decodeFrame } from '@onebot.js/core/frame'
import { validate as validateV11 } from '@onebot.js/core/validators/v11-events'
import { validate as validateV12 } from '@onebot.js/core/validators/v12-events'
import { describe, expect, it } from 'vitest'
import { type Fields, isFields } from '../captures/capture.js'
import { deliver, expected, read } from './narrowing.js'
import { type Sample, samples } from './samples.js'

const validate = { v11: validateV11, v12: validateV12 }

const fieldsOf = ({ frame }: Sample): Fields => {
  const value = decodeFrame(frame)
  if (!isFields(value)) throw new Error('a sample is no object')
  return value
}

/** The captures repeat themselves: each event gets an id of its own. */
const unrepeated = (sample: Sample, index: number) => {
  const own = sample.version === 'v11' ? { message_id: index + 1, time: index } : { id: `event ${index}` }
  return { version: sample.version, event: { ...fieldsOf(sample), ...own } }
}

const files = [...new Set(samples.map(({ file }) => file))]

describe.each(files)('%s', (file) => {
  const own = samples.filter((sample) => sample.file === file)

  it('has events that differ in nothing from what is known', () => {
    for (const sample of own) expect(validate[sample.version](fieldsOf(sample))).toEqual([])
  })

  it('has events that reach listeners and narrow', async () => {
    const events = await deliver(own.map(unrepeated))
    expect(events.map(read)).toEqual(own.map((sample) => expected(fieldsOf(sample))))
  })
})

it('the captures have 379 events', () => {
  expect(samples).toHaveLength(379)
})
