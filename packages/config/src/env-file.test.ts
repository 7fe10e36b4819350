import { ConfigError } from '@onebot.js/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEnvFile } from './env-file.js'

// biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as users write it.
const X = '${X:-x}'

const parse = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(parseEnvFile(text, '.env').map(({ name, value }) => [name, value]))

function messageOf(text: string): string {
  try {
    parseEnvFile(text, '.env')
  } catch (error) {
    if (error instanceof ConfigError && error.code === 'ENV_INVALID') return error.message
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a line', () => {
  it.each<[line: string, value: string | undefined]>([
    ['T=a', 'a'],
    ['T=', ''],
    ['T', undefined],
    ['export T', undefined],
    ['T # only a name', undefined],
    ['  T = a b  ', 'a b'],
    ['export T=a', 'a'],
    ['export\tT=a', 'a'],
    ["'T'=a", 'a'],
    ['T=a=b==', 'a=b=='],
    ['T=a#b', 'a#b'],
    ['T=a#b # a comment', 'a#b'],
    ['T=#a', '#a'],
    ['T= #a', ''],
    ['T=a\t#b', 'a'],
    ['T=a "b"', 'a "b"'],
    ["T=it's", "it's"],
    ['T="a # b"', 'a # b'],
    ['T="a"# a comment', 'a'],
    ["T='a # b' # a comment", 'a # b'],
    ['T=`a "b" \'c\'`', 'a "b" \'c\''],
    ['T=`a\\`b`', 'a`b'],
    ['T="a\\nb\\t\\"c\\" \\\\ \\q"', 'a\nb\t"c" \\ \\q'],
    ['T="\\a\\b\\f\\r\\v\\\'"', "\u0007\b\f\r\v'"],
    ["T='a\\nb \\'c\\' \\\\'", "a\\nb 'c' \\"],
    ['T=a\\nb', 'a\\nb'],
    ['T="a\nb"', 'a\nb'],
    ["T='a\r\nb'", 'a\r\nb'],
    ['T=["ws://127.0.0.1:6700"]', '["ws://127.0.0.1:6700"]'],
    ['T={"a": "b # c", "d": "\\" # e"} # a comment', '{"a": "b # c", "d": "\\" # e"}'],
    ['T={"你的QQ号": "http://127.0.0.1:5700/"}', '{"你的QQ号": "http://127.0.0.1:5700/"}'],
    [`T=${X} b`, `${X} b`],
  ])('%j', (line, value) => {
    expect(parse(line)).toEqual({ T: value })
  })
})

it.each([
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
  ['\r', 'CR'],
])('lines end with %j (%s)', (end) => {
  const text = ['# a comment', 'A=1', '', '   # another', "B='x'", 'C=2 # three', ''].join(end)
  expect(parse(text)).toEqual({ A: '1', B: 'x', C: '2' })
  expect(parse(`\ufeff${text}`)).toEqual({ A: '1', B: 'x', C: '2' })
})

it('knows the line of every name, also behind values over several lines', () => {
  const entries = parseEnvFile('\n# c\nA="1\n2\n3"\nB=4\n', '.env')
  expect(entries.map(({ name, line }) => [name, line])).toEqual([
    ['A', 3],
    ['B', 6],
  ])
})

it('takes references in bare and in double quoted values alone', () => {
  const entries = parseEnvFile(`A=${X}\nB="${X}"\nC='${X}'\nD=\`${X}\``, '.env')
  expect(entries.map(({ hasReferences }) => hasReferences)).toEqual([true, true, false, false])
})

describe('a malformed file', () => {
  it.each([
    ['A=1\nB: 2\nC=3', ".env:2 write NAME=value with '=' in place of ':'"],
    ['ONEBOT_ACCESS_TOKEN:c2VjcmV0cw==', ".env:1 write NAME=value with '=' in place of ':'"],
    ['export TOKEN：c2VjcmV0cw==', ".env:1 write NAME=value with '=' in place of ':'"],
    ['B 2', '.env:1 this is not NAME=value'],
    ['A=1\n=2', '.env:2 this is not NAME=value'],
    [
      'A={\n  "10001": "http://127.0.0.1"\n}',
      '.env:2 this is not NAME=value; a value over several lines stands',
    ],
    ["A='1\nB=2", '.env:1 the quote is never closed'],
    ['A="1" 2', '.env:1 text follows the closing quote'],
  ])('%j', (text, message) => {
    expect(messageOf(text)).toContain(message)
  })

  it('is told of at once, and its text is not shown', () => {
    const message = messageOf('canary one\nA="x" canary two\nB=fine\ncanary: three')
    expect(message).toContain('.env has 3 mistakes')
    expect(message.match(/\.env:\d/g)).toEqual(['.env:1', '.env:2', '.env:4'])
    expect(message).not.toContain('canary')
  })

  it('shows the first ten mistakes', () => {
    const message = messageOf('a b\n'.repeat(25))
    expect(message.match(/\.env:\d+/g)).toHaveLength(10)
    expect(message).toContain('… and 15 more')
  })
})

const name = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/)
const anyText = fc.string({ unit: fc.constantFrom(...'ab #"\'`\\={}$[]\n\r\t:', '你', '😀') })

describe('nothing is cut', () => {
  const quoted = {
    single: (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`,
    double: (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`,
    backtick: (text: string) => `\`${text.replace(/[\\`]/g, '\\$&')}\``,
  }

  it.each(Object.entries(quoted))('of what is written in %s quotes', (_, quote) => {
    fc.assert(
      fc.property(name, anyText, name, anyText, (first, one, second, two) => {
        fc.pre(first !== second)
        const text = `${first}=${quote(one)} # it's a "comment"\r\nexport ${second} = ${quote(two)}`
        expect(parse(text)).toEqual({ [first]: one, [second]: two })
      }),
    )
  })

  it('of a bare value without spaces', () => {
    const bare = fc.stringMatching(/^[^\s'"`[{][^\s]{0,20}$/)
    fc.assert(
      fc.property(name, bare, (key, value) => {
        expect(parse(`${key}=${value} # c`)).toEqual({ [key]: value })
      }),
    )
  })

  it('of JSON on one line', () => {
    fc.assert(
      fc.property(name, fc.array(anyText), (key, list) => {
        expect(JSON.parse(parse(`${key}=${JSON.stringify(list)} # "c"`)[key] ?? '')).toEqual(list)
      }),
    )
  })
})

it('reads any text or says what is wrong with it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        parseEnvFile(text, '.env')
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError)
      }
    }),
    { numRuns: 1000 },
  )
})
