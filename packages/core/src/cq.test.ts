import { deepStrictEqual } from 'node:assert/strict'
import { mockDriver } from '@onebot.js/testing'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { growth } from '../../../test/support/growth.js'
import { type CqSegment, type CqValue, cq, parseCq, stringifyCq } from './cq.js'
import { createOneBot, type Segment, segment } from './index.js'

const text = (content: string): CqSegment => ({ type: 'text', data: { text: content } })
const code = (type: string, data: Record<string, string> = {}): CqSegment => ({ type, data })

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['[CQ:', '[', ']', '&', ',', '=', 'CQ:', 'amp;', '&amp;', '&#91;', '&#44;', ';', 'at', 'qq'],
      ...['\ue000', '\ue0000\ue000', '\0', '\n', '吃'],
    ),
  }),
)
const name = fc.stringMatching(/^[A-Za-z0-9_.-]+$/)
const param = fc.oneof(name, fc.constantFrom('__proto__', 'constructor', 'toString', '文件', '&amp;', ''))
const anyCode = fc
  .tuple(
    name.filter((type) => type !== 'text'),
    fc.array(fc.tuple(param, anyText), { maxLength: 4 }),
  )
  .map(([type, entries]) => code(type, Object.fromEntries(entries)))
/** Every message that has one form: texts side by side are one text, and an empty one is none. */
const anyMessage = fc
  .array(fc.oneof(anyText.filter((content) => content !== '').map(text), anyCode), { maxLength: 6 })
  .map((segments) => segments.filter(({ type }, i) => type !== 'text' || segments[i - 1]?.type !== 'text'))

describe('stringifyCq', () => {
  it.each<[string, Segment[], string]>([
    ['text', [text('a & [b], c')], 'a &amp; &#91;b&#93;, c'],
    ['a code', [code('at', { qq: '10001' })], '[CQ:at,qq=10001]'],
    ['a code without parameters', [code('shake')], '[CQ:shake]'],
    ['a value', [code('x', { a: '&[CQ:at,qq=all]=' })], '[CQ:x,a=&amp;&#91;CQ:at&#44;qq=all&#93;=]'],
    ['an escape that a user typed', [text('&#91;CQ:at&#93;')], '&amp;#91;CQ:at&amp;#93;'],
    ['nothing', [], ''],
    [
      'values that are no text',
      [{ type: 'x', data: { n: -1.5, t: true, b: 9007199254740993n, u: undefined, z: null, l: [1, 'a'] } }],
      '[CQ:x,n=-1.5,t=true,b=9007199254740993,l=&#91;1&#44;"a"&#93;]',
    ],
  ])('writes %s', (_, segments, expected) => {
    expect(stringifyCq(segments)).toBe(expected)
  })

  it('takes what can be sent: a string as text, one segment, and a list of both', () => {
    expect(stringifyCq('[CQ:at,qq=all]')).toBe('&#91;CQ:at,qq=all&#93;')
    expect(stringifyCq(segment.at(1))).toBe('[CQ:at,qq=1]')
    expect(stringifyCq(['a,', segment.at(1), code('face', { id: '2' })])).toBe('a,[CQ:at,qq=1][CQ:face,id=2]')
  })

  it('keeps what NapCat says of a face: JSON with its commas and brackets', () => {
    const canonical =
      '[CQ:face,id=178,raw={"faceIndex":178&#44;"faceText":"/x"&#44;"list":&#91;1&#44;2&#93;}]'
    const raw = '{"faceIndex":178,"faceText":"/x","list":[1,2]}'
    expect(parseCq(canonical)).toEqual([code('face', { id: '178', raw })])
    expect(stringifyCq(parseCq(canonical))).toBe(canonical)
    // The array format has it as an object.
    expect(stringifyCq([{ type: 'face', data: { id: '178', raw: JSON.parse(raw) } }])).toBe(canonical)
  })

  it('writes the message in an entry of a merged forward as CQ codes inside a value', () => {
    const node = segment.node({ userId: 1, nickname: 'n,', content: ['a,b', segment.at(2)] })
    const written = stringifyCq(node)
    expect(written).toBe('[CQ:node,user_id=1,nickname=n&#44;,content=a&#44;b&#91;CQ:at&#44;qq=2&#93;]')
    const [read] = parseCq(written)
    expect(parseCq(read?.data.content ?? '')).toEqual([text('a,b'), code('at', { qq: '2' })])
  })

  it('writes bytes as base64, and refuses a file that has not been read', () => {
    expect(stringifyCq(segment.image(Buffer.from('abc')))).toBe('[CQ:image,file=base64://YWJj]')
    expect(stringifyCq(segment.image('https://a.b/c?d=1&e=[f],g'))).toBe(
      '[CQ:image,file=https://a.b/c?d=1&amp;e=&#91;f&#93;&#44;g]',
    )
    for (const file of [segment.image('./cat.png'), segment.audio({ fileId: 'a' })]) {
      expect(() => stringifyCq(file)).toThrow(expect.objectContaining({ code: 'CALL_INVALID' }))
    }
  })

  it.each([
    [code('')],
    [code('a]')],
    [code('a,b=c')],
    [code('[a')],
    [code('a', { 'b=c': '1' })],
    [code('a', { 'b,c': '1' })],
    [code('a', { 'b]': '1' })],
    [code('a', { '[b': '1' })],
  ])('refuses %j, whose name would end the code', (segments) => {
    expect(() => stringifyCq(segments)).toThrow(expect.objectContaining({ code: 'CALL_INVALID' }))
  })

  it('is read back as the same message, whatever is in it', () => {
    fc.assert(
      fc.property(anyMessage, (segments) => {
        deepStrictEqual(parseCq(stringifyCq(segments)), segments)
      }),
      { numRuns: 5000 },
    )
  })

  it('writes what it has read as it was, whatever canonical string that is', () => {
    fc.assert(
      fc.property(anyMessage, (segments) => {
        const canonical = stringifyCq(segments)
        expect(stringifyCq(parseCq(canonical))).toBe(canonical)
      }),
      { numRuns: 5000 },
    )
  })

  it('reads any string at all as a message that stays the same from then on', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const read = parseCq(typed)
        deepStrictEqual(parseCq(stringifyCq(read)), read)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('cq', () => {
  it('puts values into text and parameters', () => {
    const [id, who] = [10001, 'you & [me], all']
    expect(cq`[CQ:at,qq=${id}] hello ${who}!`).toEqual([
      code('at', { qq: '10001' }),
      text(' hello you & [me], all!'),
    ])
    expect(cq`[CQ:share,url=http://a/?q=${who},title=<${who}>]`).toEqual([
      code('share', { url: `http://a/?q=${who}`, title: `<${who}>` }),
    ])
    expect(cq`${1n}${true}${-0.5}`).toEqual([text('1true-0.5')])
  })

  it('may hold any character itself', () => {
    expect(cq`\ue000${'a'}\ue0000\ue000[CQ:x,a=\ue001${'b'}]`).toEqual([
      text('\ue000a\ue0000\ue000'),
      code('x', { a: '\ue001b' }),
    ])
  })

  it('takes segments whole where text stands', () => {
    expect(cq`a ${segment.at(1)} b ${['c', segment.face(2), 'd']} e`).toEqual([
      text('a '),
      segment.at(1),
      text(' b c'),
      segment.face(2),
      text('d e'),
    ])
    expect(cq`${segment.at(1)}`).toEqual([segment.at(1)])
    expect(cq`${cq`[CQ:at,qq=${1}] x`} y`).toEqual([code('at', { qq: '1' }), text(' x y')])
  })

  it('is a message that is ready to send', async () => {
    const mock = mockDriver().onAction('send_private_msg', { message_id: 1 })
    const app = createOneBot({ drivers: [mock], logger: false })
    onTestFinished(() => app.stop())
    await app.start()
    const bot = await app.bot('10001')
    await bot.send({ userId: 1 }, cq`[CQ:face,id=${1}]${segment.image(Buffer.from('a'))}${'[CQ:at,qq=all]'}`)
    expect(mock.calls[0]?.params.message).toEqual([
      code('face', { id: '1' }),
      code('image', { file: 'base64://YQ==' }),
      text('[CQ:at,qq=all]'),
    ])
  })

  it('reads the codes of the template as parseCq does', () => {
    expect(cq`&#91;a&#93; &amp; [b] [CQ:at,1] [CQ:x,a=&#44;]`).toEqual(
      parseCq('&#91;a&#93; &amp; [b] [CQ:at,1] [CQ:x,a=&#44;]'),
    )
    expect(cq``).toEqual([])
    expect(cq`${''}`).toEqual([])
  })

  it.each<[string, (value: string) => Segment[], string]>([
    ['the start of a code', (value) => cq`[CQ${value}]`, ':at'],
    ['the bracket of a code', (value) => cq`${value}CQ:at,qq=all]`, '['],
    ['the end of a code', (value) => cq`[CQ:at,qq=all${value} x`, ']'],
    ['an entity', (value) => cq`&${value}`, 'amp;'],
    ['the other half of an entity', (value) => cq`${value}#91;`, '&'],
  ])('does not let a value be %s', (_, make, value) => {
    expect(make(value)).toEqual([
      text(
        make('\u{1}')
          .map(({ data }) => Object.values(data))
          .join('')
          .replace('\u{1}', value),
      ),
    ])
  })

  it('has messages in entries of a merged forward, in which no value is a code either', () => {
    const typed = '[CQ:at,qq=all]'
    const open = '&#91;'
    expect(
      cq`[CQ:node,nickname=${typed},content=a ${typed}${segment.face(1)}&#91;CQ:at&#44;qq=${2}&#93;${open}]`,
    ).toEqual([
      {
        type: 'node',
        data: {
          nickname: typed,
          content: [text(`a ${typed}`), segment.face(1), code('at', { qq: '2' }), text(open)],
        },
      },
    ])
    // What is in string format stays in it.
    const read = parseCq('[CQ:node,content=&#91;CQ:at&#44;qq=2&#93;]')
    expect(parseCq(stringifyCq(read))).toEqual(read)
  })

  it('says what is wrong with an escape', () => {
    expect(() => cq`[CQ:image,file=C:\users\cat.png]`).toThrow('write a backslash twice')
  })

  it('refuses a value in a name, a segment in a parameter, and what is no value', () => {
    const none: CqValue = JSON.parse('{"a":1}').b
    for (const make of [
      () => cq`[CQ:${'at'},qq=1]`,
      () => cq`[CQ:at,${'qq'}=1]`,
      () => cq`[CQ:at,qq=${segment.at(1)}]`,
      () => cq`[CQ:at,qq=${['1']}]`,
      () => cq`a ${none}`,
      () => cq`[CQ:at,qq=${none}]`,
    ]) {
      expect(make).toThrow(expect.objectContaining({ code: 'CALL_INVALID' }))
    }
  })

  it('never gains a segment by a value, wherever it stands and whatever it is', () => {
    const templates: ((a: string, b: string, c: string) => Segment[])[] = [
      (a, b, c) => cq`${a}[CQ:at,qq=${b}]${c}`,
      (a, b, c) => cq`x${a}y[CQ:share,url=u${b}v,title=${c}]z`,
      (a, b, c) => cq`&${a};[${b}]${c}`,
      (a, b, c) => cq`[CQ:x,a=${a}${b}][CQ:y,a=${c},a=${c}] `,
      (a, b, c) => cq`[CQ${a}:at]${b},[${c}`,
    ]
    fc.assert(
      fc.property(fc.constantFrom(...templates), anyText, anyText, anyText, (make, a, b, c) => {
        const safe = make('①', '②', '③')
        const put = (value: string): string =>
          value.replaceAll(/[①②③]/g, (letter) => ({ '①': a, '②': b, '③': c })[letter] ?? '')
        const expected = safe
          .map(({ type, data }) => ({
            type,
            data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, put(String(value))])),
          }))
          .filter(({ type, data }) => type !== 'text' || data.text !== '')
        deepStrictEqual(make(a, b, c), expected)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('time', () => {
  const fill = (unit: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const shapes: [string, string][] = [
    ['[CQ:', '[CQ:'],
    ['[', '['],
    [']', ']'],
    ['&', '&'],
    ['&amp;', '&amp;'],
    [',', ','],
    ['codes', '[CQ:a,b=c]'],
    ['plain text', 'a'],
    ['marks', '\ue000'],
  ]

  it.each(shapes)('of writing grows linearly with a megabyte of %s', (_, unit) => {
    const make = (length: number): string => fill(unit, length)
    expect(growth((content) => stringifyCq(content), make)).toBeLessThan(3)
    expect(growth((content) => stringifyCq([code('x', { a: content })]), make)).toBeLessThan(3)
  })

  it.each(shapes)('of a template grows linearly with a megabyte of %s put in', (_, unit) => {
    const make = (length: number): string => fill(unit, length)
    expect(growth((content) => cq`${content}[CQ:x,a=${content}]${content}`, make)).toBeLessThan(3)
  })

  it('of writing grows linearly with the number of segments', () => {
    const make = (length: number): string => fill('[CQ:a,b=c]text', length)
    expect(growth((content) => stringifyCq(parseCq(content)), make)).toBeLessThan(3)
  })

  it('of a template grows linearly with its own length and the number of its values', () => {
    const run = (content: string): unknown => {
      const strings = content.split('|')
      return cq(
        Object.assign(strings, { raw: strings }),
        ...Array.from({ length: strings.length - 1 }, (_, i) => i),
      )
    }
    expect(growth(run, (length) => fill('[CQ:a,b=|]text |', length / 8))).toBeLessThan(3)
    expect(growth(run, (length) => fill('[CQ:a', length))).toBeLessThan(3)
  })
})
