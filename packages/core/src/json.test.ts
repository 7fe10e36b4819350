import { deepStrictEqual } from 'node:assert/strict'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../../../test/support/growth.js'
import { FrameError, isBeyondSafe, parseJson } from './json.js'

const LIMIT = 2n ** 53n

/** A JSON text with the value that `parseJson` must give for it. */
interface Written {
  text: string
  value: unknown
}

/** Which reason a text is refused for; nothing where it is accepted. */
function refusal(text: string): string | undefined {
  try {
    parseJson(text)
    return undefined
  } catch (error) {
    if (!(error instanceof FrameError)) throw error
    return error.reason
  }
}

/** What the standard parser gives, with the integers that it rounded as the text that they were written as. */
function withBigIntegersAsText(value: unknown): unknown {
  if (typeof value === 'number') {
    return Math.abs(value) > 2 ** 53 && /^-?\d+$/.test(String(value)) ? String(value) : value
  }
  if (Array.isArray(value)) return value.map(withBigIntegersAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBigIntegersAsText(inner)]))
}

const written = (text: string, value: unknown): Written => ({ text, value })

/** A string in JSON with every character as `\uXXXX`. */
const escaped = (text: string): string =>
  `"${Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`

const misleading = fc.constantFrom(
  '9007199254740993',
  '"9007199254740993"',
  ',9007199254740993,',
  '\\',
  '\\"',
  '\\\\"9007199254740993',
  '{"a":9007199254740993}',
  '[[[',
  ']}',
  '__proto__',
  'constructor',
  '\u2028',
  '吃了吗',
  '\ud83d\ude00',
)
const anyString = fc.oneof(misleading, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const stringText = fc
  .tuple(anyString, fc.boolean())
  .map(([text, asEscapes]) => written(asEscapes ? escaped(text) : JSON.stringify(text), text))
const bigText = fc
  .tuple(fc.bigInt({ min: LIMIT + 1n, max: 10n ** 60n }), fc.boolean())
  .map(([digits, isNegative]) => `${isNegative ? '-' : ''}${digits}`)
  .map((text) => written(text, text))
const safeText = fc
  .oneof(fc.maxSafeInteger(), fc.constantFrom(2 ** 53, -(2 ** 53)))
  .map((number) => written(String(number), number === 0 ? 0 : number))
const digits = fc.stringMatching(/^[1-9]\d{0,29}$/)
const fractionText = fc
  .tuple(fc.constantFrom('', '-'), digits, fc.constantFrom('.', 'e', 'E', 'e+', 'E-', '.5e'), digits)
  .map(([sign, whole, mark, rest]) => `${sign}${whole}${mark}${rest}`)
  .map((text) => written(text, Number(text)))
  // JSON.parse gives Infinity as well, which no other test here needs to hold.
  .filter(({ value }) => Number.isFinite(value))
const space = fc.constantFrom('', ' ', '\n', '\t\r ')

const { node } = fc.letrec<{ node: Written }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    bigText,
    safeText,
    stringText,
    fractionText,
    fc.constantFrom(written('null', null), written('true', true), written('false', false)),
    fc.tuple(space, fc.array(tie('node'), { maxLength: 5 })).map(([gap, items]) =>
      written(
        `[${gap}${items.map(({ text }) => text).join(`${gap},${gap}`)}${gap}]`,
        items.map(({ value }) => value),
      ),
    ),
    fc
      .tuple(space, fc.uniqueArray(anyString, { maxLength: 5 }), fc.array(tie('node'), { maxLength: 5 }))
      .map(([gap, keys, values]) => {
        const entries = keys.slice(0, values.length).map((key, i) => ({ key, ...values[i] }))
        const body = entries.map(({ key, text }) => `${JSON.stringify(key)}${gap}:${gap}${text}`)
        return written(
          `{${gap}${body.join(`${gap},${gap}`)}${gap}}`,
          Object.fromEntries(entries.map(({ key, value }) => [key, value])),
        )
      }),
  ),
}))

describe('parseJson', () => {
  it('gives what JSON.parse gives, but for integers beyond 2^53', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.json(), fc.json({ stringUnit: 'binary' }), fc.json({ stringUnit: 'grapheme' }))
          .filter((text) => !/^-?\d/.test(text)),
        (text) => {
          const expected = withBigIntegersAsText(JSON.parse(text))
          const parsed = parseJson(text)
          deepStrictEqual(parsed, expected)
          expect(JSON.stringify(parsed)).toBe(JSON.stringify(expected))
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('gives every digit of integers beyond 2^53, wherever they stand and whatever stands beside them', () => {
    fc.assert(
      fc.property(node, ({ text, value }) => {
        deepStrictEqual(parseJson(`[${text}]`), [value])
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['[9007199254740991]', [9007199254740991]],
    ['[9007199254740992]', [2 ** 53]],
    ['[-9007199254740992]', [-(2 ** 53)]],
    ['[-9007199254740993]', ['-9007199254740993']],
    ['[18446744073709551615]', ['18446744073709551615']],
    ['[-9223372036854775808]', ['-9223372036854775808']],
    ['[1000000000000000]', [1e15]],
    [`[${'9'.repeat(15)}]`, [999999999999999]],
    [`[${'9'.repeat(16)}]`, ['9'.repeat(16)]],
    [`[${'9'.repeat(400)}]`, ['9'.repeat(400)]],
    [' [\n9007199254740993\t]\r', ['9007199254740993']],
    ['[9007199254740993]', ['9007199254740993']],
    ['[1,9007199254740993,-9007199254740993,2]', [1, '9007199254740993', '-9007199254740993', 2]],
    ['{"a":9007199254740993}', { a: '9007199254740993' }],
    ['{"a":{"b":[{"c":9007199254740993}]}}', { a: { b: [{ c: '9007199254740993' }] } }],
    ['{"9007199254740993":9007199254740993}', { '9007199254740993': '9007199254740993' }],
    ['{"a":"9007199254740993","b":9007199254740993}', { a: '9007199254740993', b: '9007199254740993' }],
    ['["\\"9007199254740993",9007199254740993]', ['"9007199254740993', '9007199254740993']],
    ['["\\\\",9007199254740993,"\\\\\\""]', ['\\', '9007199254740993', '\\"']],
    ['["{[}",9007199254740993,"]:,"]', ['{[}', '9007199254740993', ']:,']],
    ['["\\u0022,9007199254740993"]', ['",9007199254740993']],
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toStrictEqual(value)
  })

  it.each([
    '0.1234567890123456789',
    '12345678901234567890.5',
    '-12345678901234567890.0',
    '9007199254740993e0',
    '9007199254740993E+2',
    '123456789012345678901e-10',
    '1.7976931348623157e308',
    '1e400',
  ])('leaves %s to JSON.parse, because it is no integer', (text) => {
    expect(parseJson(text)).toBe(JSON.parse(text))
    expect(parseJson(`[${text},9007199254740993]`)).toStrictEqual([JSON.parse(text), '9007199254740993'])
  })

  it('keeps a key named __proto__ as an own key and changes no prototype', () => {
    const value = parseJson('{"__proto__":{"polluted":9007199254740993},"constructor":1}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.entries(value as object)[0]).toEqual(['__proto__', { polluted: '9007199254740993' }])
    expect({}).not.toHaveProperty('polluted')
  })

  it.each([
    ['an object', { extension: {} }],
    ['several objects', { extension: {}, another: { list: [{}, {}] } }],
    ['a number beyond 2^53', { extension: 2 ** 60 }],
  ])('is not misled, nor kept busy, by %s that somebody put on Object.prototype', (_, extension) => {
    const run = (): string | undefined => refusal('{"post_type":"message","sender":{"user_id":1}}')
    Object.assign(Object.prototype, extension)
    try {
      expect(runInNewContext('run()', { run }, { timeout: 2000 })).toBeUndefined()
    } finally {
      for (const name of Object.keys(extension)) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  it.each([
    '',
    ' ',
    '{',
    '[1,]',
    '{"a":}',
    "{'a':1}",
    'undefined',
    'NaN',
    '01',
    '-',
    '+9007199254740993',
    '--9007199254740993',
    '.9007199254740993',
    '9007199254740993.',
    '9007199254740993e',
    '9007199254740993 9007199254740993',
    '9007199254740993"a"',
    '"9007199254740993',
    '"\\',
    '"a\nb"',
    '[9007199254740993',
    '9007199254740993]',
    '{9007199254740993:1}',
    '{"a":1,-9007199254740993:2}',
    '00000000000000000001',
    '{"a":-00000000000000000001}',
    '[09007199254740993]',
    '\ufeff{}',
  ])('refuses %j as bad_json, as JSON.parse does', (text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(refusal(text)).toBe('bad_json')
  })

  it('refuses exactly the texts that JSON.parse refuses', () => {
    const tokens = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', ' ', '"', '\\', '-', '.', 'e', '0', '1', 'null', '"a"'],
      ...[
        '9007199254740993',
        '0000000000000000',
        '"9007199254740993"',
        '"a":',
        '{"a":',
        '[9007199254740993,',
      ],
    )
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(refusal(text)).toBe(isJson ? undefined : 'bad_json')
      }),
      { numRuns: 20_000 },
    )
  })

  it('tells the cause of a refusal', () => {
    expect(() => parseJson('{')).toThrow(
      expect.objectContaining({ reason: 'bad_json', cause: expect.any(SyntaxError) }),
    )
  })
})

describe('depth', () => {
  const arrays = (depth: number, inside = ''): string => '['.repeat(depth) + inside + ']'.repeat(depth)
  const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  const mixed = (depth: number): string =>
    Array.from({ length: depth }, (_, i) => (i % 2 === 0 ? '[' : '{"a":')).join('') +
    '1' +
    Array.from({ length: depth }, (_, i) => ((depth - i) % 2 === 1 ? ']' : '}')).join('')

  it.each([
    ['arrays', arrays],
    ['objects', objects],
    ['both', mixed],
  ])('accepts 64 levels of %s and refuses 65', (_, nest) => {
    expect(parseJson(nest(64))).toEqual(JSON.parse(nest(64)))
    expect(() => JSON.parse(nest(65))).not.toThrow()
    expect(refusal(nest(65))).toBe('too_deep')
  })

  it.each([
    ['arrays', arrays(100_000)],
    ['objects', objects(100_000)],
    ['arrays that never end', '['.repeat(100_000)],
    ['arrays with an integer beyond 2^53', arrays(100_000, '9007199254740993')],
  ])('refuses 100,000 levels of %s without a stack overflow', (_, text) => {
    expect(refusal(text)).toBe('too_deep')
  })

  it('counts no brackets inside strings, escaped quotes or not', () => {
    const brackets = '[{'.repeat(200)
    for (const text of [brackets, `\\"${brackets}`, `\\\\\\"${brackets}\\\\`]) {
      const frame = `{"${text}":["${text}",9007199254740993]}`
      expect(parseJson(frame)).toEqual(JSON.parse(frame.replace(',9007199254740993', ',"9007199254740993"')))
    }
  })

  it('does not take siblings for depth', () => {
    const text = `[${Array.from({ length: 1000 }, () => '[{}]').join()}]`
    expect(parseJson(text)).toEqual(JSON.parse(text))
  })

  it('finds depth behind a string that ends in a backslash', () => {
    expect(refusal(`["\\\\",${arrays(64)}]`)).toBe('too_deep')
  })

  it('calls a text with too many closing brackets malformed', () => {
    expect(refusal(`${']'.repeat(200)}${'['.repeat(200)}`)).toBe('bad_json')
  })
})

describe('isBeyondSafe', () => {
  it('agrees with exact arithmetic for any integer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (integer) => {
        expect(isBeyondSafe(String(integer))).toBe(integer > LIMIT || integer < -LIMIT)
      }),
      { examples: [[LIMIT], [-LIMIT], [LIMIT + 1n], [-LIMIT - 1n], [LIMIT - 1n]] },
    )
  })
})

describe('time', () => {
  const fill = (unit: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

  it.each([
    ['one number of digits', (n: number) => fill('7', n)],
    ['runs of fifteen digits', (n: number) => `[${fill('777777777777777,', n)}`],
    ['integers beyond 2^53', (n: number) => `[${fill('9007199254740993,', n)}1]`],
    ['quotes', (n: number) => fill('"', n)],
    ['escaped quotes', (n: number) => `"${fill('\\"', n)}`],
    ['backslashes', (n: number) => `"${fill('\\', n)}`],
    ['digits in strings that never end', (n: number) => fill('"9007199254740993', n)],
    ['minus signs', (n: number) => `9007199254740993${fill('-', n)}`],
    ['exponents', (n: number) => `9007199254740993${fill('.eE+-1', n)}`],
    ['siblings', (n: number) => `[${fill('[],{},', n)}9007199254740993]`],
    ['brackets in strings', (n: number) => `["${fill('[{', n)}",9007199254740993]`],
  ])('grows linearly with a megabyte of %s', (_, make) => {
    expect(growth(refusal, make)).toBeLessThan(3)
  })
})
