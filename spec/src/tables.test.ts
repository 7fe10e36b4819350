import { describe, expect, it } from 'vitest'
import type { Profile, ProfileTable, Version } from './model.js'
import { checkedIn, readTables } from './tables.js'

const tables = readTables()

function profileOf(profile: Profile): ProfileTable {
  const table = tables.profiles.find((each) => each.profile === profile)
  if (table === undefined) throw new Error(`no table of ${profile}`)
  return table
}

/** How often it happens, by a key. */
function count<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1
  return counts
}

/** Reads the tables with one of them changed. */
function readChanged(name: Version | Profile, change: (text: string) => string): () => unknown {
  return () => readTables((each) => (each === name ? change(checkedIn(each)) : checkedIn(each)))
}

describe('the tables', () => {
  it('hold every action', () => {
    const { v11, v12 } = tables.standards
    expect(v11.actions).toHaveLength(39)
    expect(v12.actions).toHaveLength(31)
    const sizes = tables.profiles.map(({ profile, actions, v12Actions }) => [
      profile,
      actions.length,
      actions.filter(({ isStandard }) => isStandard).length,
      v12Actions.length,
    ])
    expect(sizes).toEqual([
      ['napcat', 175, 37, 0],
      ['llonebot', 122, 37, 0],
      ['lagrange', 79, 33, 0],
      ['go-cqhttp', 85, 32, 4],
    ])
    const extensions = tables.profiles.flatMap(({ actions }) =>
      actions.filter(({ isStandard }) => !isStandard),
    )
    expect(new Set(extensions.map(({ name }) => name)).size).toBe(193)
  })

  it('hold every event of the standards, and the extensions of each implementation', () => {
    const { v11, v12 } = tables.standards
    const isStandard = new Set(
      v11.events.filter(({ source }) => source !== undefined).map(({ kind }) => kind),
    )
    expect(isStandard.size).toBe(17)
    expect(v12.events).toHaveLength(19)
    // A poke in private is one more event than the standard has, though it looks like one of it.
    const sent = tables.profiles.map(({ profile, events }) => [
      profile,
      count(events, ({ kind, variant }) =>
        isStandard.has(kind) && variant !== 'private' ? 'standard' : 'extension',
      ),
      events.filter((event) => !event.isSent).length,
    ])
    expect(sent).toEqual([
      ['napcat', { standard: 15, extension: 14 }, 0],
      ['llonebot', { standard: 16, extension: 15 }, 6],
      ['lagrange', { standard: 15, extension: 7 }, 0],
      ['go-cqhttp', { standard: 17, extension: 14 }, 0],
    ])
  })

  it('hold every segment', () => {
    const { v11, v12 } = tables.standards
    const standard = v11.segments.filter(({ by }) => by.length === 0)
    expect(standard).toHaveLength(20)
    expect(v12.segments).toHaveLength(10)
    const isStandard = new Set(standard.map(({ type }) => type))
    const supported = tables.profiles.map(({ profile, segments }) => [
      profile,
      segments.length,
      segments.filter(({ type }) => !isStandard.has(type)).length,
    ])
    expect(supported).toEqual([
      ['napcat', 23, 6],
      ['llonebot', 22, 5],
      ['lagrange', 20, 5],
      ['go-cqhttp', 22, 6],
    ])
  })

  it('have a title in both languages for everything', () => {
    const { v11, v12 } = tables.standards
    const titled = [
      ...[v11, v12].flatMap(({ actions, events, segments }) => [...actions, ...events, ...segments]),
      ...tables.profiles.flatMap(({ actions, v12Actions }) => [...actions, ...v12Actions]),
    ]
    expect(titled.filter(({ en, zh }) => !/^[A-Z]/.test(en) || /[.\n]$/.test(en) || zh === '')).toEqual([])
  })

  it('know which answers come in parts', () => {
    const streams = profileOf('napcat').actions.filter(({ stream }) => stream !== undefined)
    expect(streams.map(({ name, stream }) => [name, stream])).toEqual([
      ['download_file_stream', 'parts'],
      ['download_file_record_stream', 'parts'],
      ['download_file_image_stream', 'parts'],
      ['test_download_stream', 'parts'],
      ['upload_file_stream', 'chunks'],
    ])
  })
})

describe('a mistake in a table', () => {
  it.each([
    ['a misspelt type', 'message_id: id', 'message_id: ids', /v11\.yaml:\d+: there is no type 'ids'/],
    [
      'a key that nobody reads',
      '    zh: 发送私聊消息',
      '    zn: 发送私聊消息',
      /v11\.yaml:\d+: .*no Chinese title/,
    ],
    ['an unknown mark', 'card?: string @napcat', 'card?: string @ncat', /v11\.yaml:\d+: '@ncat' is neither/],
    ['a named type that is not there', 'is: enum(male', 'is: Nothing | enum(male', /no type Nothing/],
    ['a default that is no value', 'boolean = false', 'boolean = maybe', /v11\.yaml:\d+: the default maybe/],
    [
      'a need of what is not there',
      '@message_type=private',
      '@kind=private',
      /v11\.yaml:\d+: 'user_id' is needed/,
    ],
    ['a type that goes on', 'message_id: id', 'message_id: id id', /v11\.yaml:\d+: .*goes on after its end/],
    ['YAML that is none', 'actions:', 'actions: [', /v11\.yaml:\d+: /],
  ])('is told with file and line: %s', (_what, from, to, message) => {
    expect(checkedIn('v11')).toContain(from)
    expect(readChanged('v11', (text) => text.replace(from, to))).toThrow(message)
  })

  it('is a key that nobody reads', () => {
    expect(
      readChanged('napcat', (text) => text.replace('    source: ', '    sauce: x\n    source: ')),
    ).toThrow(/napcat\.yaml:\d+: nobody reads 'sauce'/)
  })

  it('is an event or segment that the table of the standard lacks', () => {
    const event = readChanged('napcat', (text) => text.replace('notice.bot_offline:', 'notice.bot_away:'))
    expect(event).toThrow(/napcat\.yaml:\d+: the standard's table has no event notice\.bot_away/)
    const segment = readChanged('napcat', (text) => text.replace('  mface: {}', '  nface: {}'))
    expect(segment).toThrow(/has no segment nface|nobody has the segment/)
  })
})
