/** What specifications and other projects publish as samples, in our own words, decodes and narrows. */
import { readFileSync } from 'node:fs'
import type { Version } from '@onebot.js/core'
import { validate as validateV11Call } from '@onebot.js/core/validators/v11-actions'
import { validate as validateV11Event } from '@onebot.js/core/validators/v11-events'
import { validate as validateV12Call } from '@onebot.js/core/validators/v12-actions'
import { validate as validateV12Event } from '@onebot.js/core/validators/v12-events'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../captures/capture.js'
import { inCalls, inEvents } from './known-differences.js'
import { deliver, expected, read } from './narrowing.js'

interface PublishedEvent {
  readonly source: string
  readonly version: Version
  /** Type and detail type. */
  readonly kind: string
  readonly event: Fields
}

interface PublishedCall {
  readonly source: string
  readonly version: Version
  readonly action: string
  readonly params: Fields
}

const validateEvent = { v11: validateV11Event, v12: validateV12Event }
const validateCall = { v11: validateV11Call, v12: validateV12Call }

function readFixture<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}

const sets = [
  { set: 'botuniverse-onebot', count: 29 },
  { set: 'nonebot-adapter-onebot', count: 6 },
  { set: 'napcat-docs', count: 11 },
].map((each) => ({ ...each, events: readFixture<PublishedEvent>(`${each.set}.events`) }))

const calls = ['botuniverse-onebot', 'napcat-docs'].flatMap((set) =>
  readFixture<PublishedCall>(`${set}.calls`),
)

describe.each(sets)('$set', ({ count, events }) => {
  it(`has ${count} events that reach listeners as what they are, and narrow`, async () => {
    const delivered = await deliver(events)
    expect(events).toHaveLength(count)
    expect(delivered.map(({ type, detailType }) => `${type}.${detailType}`)).toEqual(
      events.map(({ kind }) => kind),
    )
    expect(delivered.map(({ raw }) => raw)).toEqual(events.map(({ event }) => event))
    expect(delivered.map(read)).toEqual(events.map(({ event }) => expected(event)))
  })
})

it('events differ from the tables where it is known why, and nowhere else', () => {
  const found = sets
    .flatMap(({ events }) => events)
    .flatMap(({ source, version, event }) =>
      validateEvent[version](event).map(({ kind, text }) => ({ source, kind, text })),
    )
  expect(found).toEqual(inEvents.map(({ source, kind, text }) => ({ source, kind, text })))
})

it('calls with messages differ from the tables where it is known why, and nowhere else', () => {
  const found = calls.flatMap(({ source, version, action, params }) =>
    validateCall[version](action, params).map(({ kind, text }) => ({ source, kind, text })),
  )
  expect(calls).toHaveLength(18)
  expect(found).toEqual(inCalls.map(({ source, kind, text }) => ({ source, kind, text })))
})
