import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../../../../test/support/growth.js'
import { type CqSegment, parseCq } from './cqcode.js'

const text = (content: string): CqSegment => ({ type: 'text', data: { text: content } })
const code = (type: string, data: Record<string, string> = {}): CqSegment => ({ type, data })

/** The rules of `botuniverse/onebot-11` message/string.md, `&` first. */
const escapeText = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('[', '&#91;').replaceAll(']', '&#93;')
const escapeValue = (plain: string): string => escapeText(plain).replaceAll(',', '&#44;')

function stringify(segment: CqSegment): string {
  if (segment.type === 'text') return escapeText(segment.data.text ?? '')
  const params = Object.entries(segment.data).map(([key, value]) => `,${key}=${escapeValue(value)}`)
  return `[CQ:${segment.type}${params.join('')}]`
}

/** Texts that stand side by side are one text on the wire, and an empty one is nothing. */
function normalize(segments: readonly CqSegment[]): CqSegment[] {
  const result: CqSegment[] = []
  for (const segment of segments) {
    const last = result.at(-1)
    if (segment.type !== 'text') result.push(segment)
    else if (last?.type === 'text') result[result.length - 1] = text(`${last.data.text}${segment.data.text}`)
    else if (segment.data.text !== '') result.push(segment)
  }
  return result
}

describe('parseCq', () => {
  it.each<[string, CqSegment[]]>([
    // The examples of the standard
    [
      '[CQ:face,id=178]看看我刚拍的照片[CQ:image,file=123.jpg]',
      [code('face', { id: '178' }), text('看看我刚拍的照片'), code('image', { file: '123.jpg' })],
    ],
    ['[CQ:shake]', [code('shake')]],
    [
      '[CQ:share,title=标题,url=http://baidu.com]',
      [code('share', { title: '标题', url: 'http://baidu.com' })],
    ],
    [
      '[CQ:share,title=标题中有=等号,url=http://baidu.com]',
      [code('share', { title: '标题中有=等号', url: 'http://baidu.com' })],
    ],
    ['- &#91;x&#93; 使用 `&amp;data` 获取地址', [text('- [x] 使用 `&data` 获取地址')]],
    [
      '[CQ:share,title=震惊&#44;小伙睡觉前居然...,url=http://baidu.com/?a=1&amp;b=2]',
      [code('share', { title: '震惊,小伙睡觉前居然...', url: 'http://baidu.com/?a=1&b=2' })],
    ],
    // Text
    ['', []],
    ['hello', [text('hello')]],
    ['  untrimmed \n', [text('  untrimmed \n')]],
    ['a, b = c', [text('a, b = c')]],
    // Escapes, `&amp;` last
    ['&amp;#91;', [text('&#91;')]],
    ['&amp;amp;', [text('&amp;')]],
    ['&amp;amp;#44;', [text('&amp;#44;')]],
    ['&#91;CQ:at,qq=all&#93;', [text('[CQ:at,qq=all]')]],
    ['&lt;&nbsp;&', [text('&lt;&nbsp;&')]],
    ['&&amp;&', [text('&&&')]],
    ['&am', [text('&am')]],
    ['[CQ:x,a=&amp;#44;]', [code('x', { a: '&#44;' })]],
    ['[CQ:x,a=&#91;CQ:at&#44;qq=all&#93;]', [code('x', { a: '[CQ:at,qq=all]' })]],
    // Parameters
    ['[CQ:x,a=]', [code('x', { a: '' })]],
    ['[CQ:x,a=,b=]', [code('x', { a: '', b: '' })]],
    ['[CQ:x,a==]', [code('x', { a: '=' })]],
    ['[CQ:x,a=1=2=3]', [code('x', { a: '1=2=3' })]],
    ['[CQ:x,a= space ,b=line\nbreak]', [code('x', { a: ' space ', b: 'line\nbreak' })]],
    ['[CQ:text,text=a&#44;b]', [code('text', { text: 'a,b' })]],
    ['[CQ:json,data={"a":&#91;1&#44;2&#93;}]', [code('json', { data: '{"a":[1,2]}' })]],
    // Neighbours
    ['[CQ:a][CQ:b]', [code('a'), code('b')]],
    ['x[CQ:a]y[CQ:b]z', [text('x'), code('a'), text('y'), code('b'), text('z')]],
  ])('reads %j', (message, segments) => {
    expect(parseCq(message)).toStrictEqual(segments)
  })

  it.each<[string, CqSegment[]]>([
    ['[CQ:', [text('[CQ:')]],
    ['[CQ:at,qq=1', [text('[CQ:at,qq=1')]],
    ['a[CQ:at,qq=1 b', [text('a[CQ:at,qq=1 b')]],
    ['[CQ', [text('[CQ')]],
    ['[cq:at,qq=1]', [text('[cq:at,qq=1]')]],
    ['[ CQ:at,qq=1]', [text('[ CQ:at,qq=1]')]],
    ['[表情]', [text('[表情]')]],
    [']', [text(']')]],
    ['][CQ:a]', [text(']'), code('a')]],
    ['[CQ:a]]', [code('a'), text(']')]],
    ['[[CQ:a]', [text('['), code('a')]],
    ['[CQ:at,qq=[1]', [text('[CQ:at,qq=[1]')]],
    ['[CQ:at,qq=[CQ:face,id=1]', [text('[CQ:at,qq='), code('face', { id: '1' })]],
    ['[CQ:at,qq=[CQ:face,id=1]]', [text('[CQ:at,qq='), code('face', { id: '1' }), text(']')]],
    ['[CQ:at[CQ:at', [text('[CQ:at[CQ:at')]],
    ['[CQ:a[]b[CQ:c]', [text('[CQ:a[]b'), code('c')]],
    ['&amp;[CQ:', [text('&[CQ:')]],
    ['[CQ:]', [text('[CQ:]')]],
    ['[CQ:,qq=1]', [text('[CQ:,qq=1]')]],
    ['[CQ:at,10001]', [text('[CQ:at,10001]')]],
  ])('leaves what is no well-formed code in %j as text', (message, segments) => {
    expect(parseCq(message)).toStrictEqual(segments)
  })

  it('reads back whatever a writer that follows the standard wrote', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('[', ']', '&', ',', '=', 'CQ:', 'amp;', '#91;', '#93;', '#44;', ';', 'a'),
      }),
    )
    const name = fc.stringMatching(/^[A-Za-z0-9_.-]+$/)
    const param = fc.oneof(name, fc.constantFrom('__proto__', 'constructor', 'toString', '文件'))
    const segment = fc.oneof(
      anyText.map(text),
      fc
        .tuple(
          name.filter((type) => type !== 'text'),
          fc.array(fc.tuple(param, anyText), { maxLength: 4 }),
        )
        // From entries, so that __proto__ is a key here too.
        .map(([type, entries]) => code(type, Object.fromEntries(entries))),
    )
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        deepStrictEqual(parseCq(segments.map(stringify).join('')), normalize(segments))
      }),
      { numRuns: 3000 },
    )
  })

  it('makes one text segment of any escaped text, so that nobody forges a segment by typing one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
        deepStrictEqual(parseCq(escapeText(`[CQ:at,qq=all]${typed}`)), [text(`[CQ:at,qq=all]${typed}`)])
      }),
    )
  })

  it('gives segments of strings for any text at all, and never an empty text', () => {
    const units = fc.constantFrom('[CQ:', '[', ']', ',', '=', '&', '&amp;', '&#91;', 'at', 'qq', '\n', '吃')
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 40 }), (message) => {
        for (const { type, data } of parseCq(message)) {
          expect(Object.values(data).every((value) => typeof value === 'string')).toBe(true)
          if (type === 'text') expect(data.text).not.toBe('')
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps a parameter named __proto__ as an own key and changes no prototype', () => {
    const [segment] = parseCq('[CQ:x,__proto__=polluted,a=1]')
    expect(Object.entries(segment?.data ?? {})).toEqual([
      ['__proto__', 'polluted'],
      ['a', '1'],
    ])
    expect(Object.getPrototypeOf(segment?.data)).toBe(Object.prototype)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('gives data that may be changed and that JSON writes', () => {
    const [segment] = parseCq('[CQ:at,qq=1]')
    if (segment) segment.data.qq = '2'
    expect(JSON.stringify(segment)).toBe('{"type":"at","data":{"qq":"2"}}')
  })
})

describe('time', () => {
  const fill = (unit: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

  it.each([
    ['[CQ:', (n: number) => fill('[CQ:', n)],
    ['[CQ: before one ]', (n: number) => `${fill('[CQ:', n)}]`],
    ['[CQ: behind one ]', (n: number) => `]${fill('[CQ:', n)}`],
    ['[', (n: number) => fill('[', n)],
    ['[ behind a code that never ends', (n: number) => `[CQ:${fill('[', n)}`],
    [']', (n: number) => fill(']', n)],
    ['&', (n: number) => fill('&', n)],
    ['&amp;', (n: number) => fill('&amp;', n)],
    ['&amp; in one value', (n: number) => `[CQ:x,a=${fill('&amp;', n)}]`],
    ['codes without an end before one bracket', (n: number) => `${fill('[CQ:a,b=c', n)}[`],
    ['commas in one code', (n: number) => `[CQ:a${fill(',', n)}]`],
    ['equals signs in one code', (n: number) => `[CQ:a,${fill('=', n)}]`],
    [
      'different parameters in one code',
      (n: number) => `[CQ:a${Array.from({ length: n / 16 }, (_, i) => `,k${i}=v`).join('')}]`,
    ],
    ['codes', (n: number) => fill('[CQ:a,b=c]', n)],
    ['codes between texts', (n: number) => fill('text[CQ:a,b=c]', n)],
  ])('grows linearly with a megabyte of %s', (_, make) => {
    expect(growth(parseCq, make)).toBeLessThan(3)
  })
})
