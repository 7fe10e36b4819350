import { stringifyCq } from '@onebot.js/core/cq'
import { encodeLike } from '@onebot.js/core/frame'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../../../../test/support/growth.js'
import { Redactor } from './redaction.js'
import { cleanText, isSecretAction } from './secrets.js'

/** Long enough that it is nowhere by chance. */
const secret = fc.stringMatching(/^[A-Za-z0-9_@.~-]{12,40}$/).map((text) => `S${text}S`)

const name = fc.constantFrom(
  ...['access_token', 'token', 'Authorization', 'secret', 'cookies', 'cookie', 'bkn', 'csrf_token', 'rkey'],
  ...[
    'skey',
    'p_skey',
    'pskey',
    'password',
    'clientkey',
    'credentials',
    'api_key',
    'X-Signature',
    'session_key',
    'tokens',
    'login_ticket',
    'sessionId',
    'cookie_jar',
    'password_md5',
    'qrcode',
    'accessKey',
  ],
)

const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const harmless = fc.constantFrom('data', 'message', 'user', 'list', 'file', 'url', 'raw', '__proto__', '')

type Hidden = (secret: string) => fc.Arbitrary<unknown>

/** The ways in which a frame may hold a secret. */
const hidings: Record<string, Hidden> = {
  'under its name': (hidden) => name.map((key) => ({ [key]: hidden })),
  'under its name, in a list': (hidden) => name.map((key) => ({ [key]: [1, hidden] })),
  'under its name, in an object': (hidden) =>
    name.map((key) => ({ [key]: { inner: { [hidden]: [hidden] } } })),
  'in the query of an address': (hidden) =>
    fc.constant(`see https://host.example/a/b.png?appid=1&rkey=${hidden}&x=2 now`),
  'in the query of an address in a CQ code': (hidden) =>
    fc.constant(`[CQ:image,file=a.png,url=https://host.example/a?f=1&amp;rkey=${hidden}]`),
  'in the fragment of an address': (hidden) => fc.constant(`https://host.example/#${hidden}`),
  'behind a comma in the query of an address': (hidden) =>
    fc.constant(`https://host.example/a?ids=1,2&f[]='3'&key=${hidden}`),
  'behind a comma in the path of an address': (hidden) =>
    fc.constant(`https://host.example/a,b/[c]?key=${hidden}`),
  'in the query of an IPv6 address': (hidden) => fc.constant(`http://[::1]:3000/?key=${hidden}`),
  'in an address without a scheme': (hidden) => fc.constant(`host.example/download?appid=1&sign=${hidden}`),
  'in an encoded address': (hidden) =>
    fc.constant(`https://host.example/to/https%3A%2F%2Fb.example%2F%3Fsign%3D${hidden}`),
  'in an address that opens a program': (hidden) => fc.constant(`program:login?ticket=${hidden}`),
  'in one cookie of several': (hidden) =>
    fc
      .constantFrom('Cookie: uin=o1; ', 'Set-Cookie: a=b; Path=/; ')
      .map((cookies) => `${cookies}x=${hidden}; y=1`),
  'behind the scheme of a header': (hidden) =>
    fc.constantFrom('Basic', 'Token', 'QQBot').map((scheme) => `Authorization: ${scheme} ${hidden}`),
  'in quotes, behind spaces and commas': (hidden) => name.map((key) => `${key}="a, b ${hidden}"`),
  'behind a quote that is escaped': (hidden) => name.map((key) => `card: {"${key}": "a\\"${hidden}"}`),
  'in a list in JSON with words before it': (hidden) =>
    name.map((key) => `card: {"${key}": ["a", "${hidden}"]}`),
  'behind a colon of full width': (hidden) => name.map((key) => `${key}：${hidden}`),
  'in an element of XML': (hidden) => fc.constant(`<msg><token a="b">${hidden}</token></msg>`),
  'in JSON in a CQ code': (hidden) =>
    name.map((key) =>
      stringifyCq([{ type: 'json', data: { data: JSON.stringify({ [key]: ['a', hidden] }) } }]),
    ),
  'as a value of a CQ code': (hidden) => name.map((key) => `a [CQ:x,a=b,${key}=${hidden}] b`),
  'as the name in a home folder': (hidden) =>
    fc
      .constantFrom('/home/', 'file:///Users/', 'C:\\Users\\', 'file:///c:/Users/')
      .map((home) => `${home}${hidden}/a.png`),
  'in a relative address': (hidden) => fc.constant(`/download?fileid=1&rkey=${hidden}`),
  'before the host of an address': (hidden) => fc.constant(`ws://user:${hidden}@host.example/`),
  'as a header': (hidden) => fc.constant(`Authorization: Bearer ${hidden}`),
  'behind Bearer': (hidden) => fc.constant(`was told bearer ${hidden}, and went`),
  'as a pair in a text': (hidden) => name.map((key) => `x ${key}=${hidden}; y`),
  'in JSON in a text': (hidden) => name.map((key) => JSON.stringify({ a: [{ [key]: hidden }] })),
  'in JSON in JSON in a text': (hidden) =>
    name.map((key) => JSON.stringify({ a: JSON.stringify({ [key]: { b: hidden } }) })),
  'in JSON with words before it': (hidden) => name.map((key) => `card: ${JSON.stringify({ [key]: hidden })}`),
  'in escaped JSON with words before it': (hidden) =>
    name.map((key) => `card: ${JSON.stringify(JSON.stringify({ [key]: hidden }))}`),
}

/** Puts a value somewhere deep into others. */
const nested = (value: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(harmless, plain, fc.nat(2)), { maxLength: 6 }).map((around) =>
    around.reduce<unknown>((inner, [key, beside, kind]) => {
      if (kind === 0) return [beside, inner, beside]
      return kind === 1
        ? Object.fromEntries([
            ['a', beside],
            [key, inner],
          ])
        : { [key]: inner, z: beside }
    }, value),
  )

const framed = (hidden: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  hidden.chain(nested).map((value) => ({ post_type: 'message', time: 1, echo: 'e', data: value }))

const written = (frame: string | Uint8Array | undefined): string =>
  frame === undefined ? '' : typeof frame === 'string' ? frame : Buffer.from(frame).toString('latin1')

describe('no secret is left', () => {
  it.each(Object.entries(hidings))('%s', (_, hide) => {
    const cases = secret.chain((hidden) => framed(hide(hidden)).map((value) => ({ hidden, value })))
    fc.assert(
      fc.property(cases, ({ hidden, value }) => {
        const redactor = new Redactor()
        expect(redactor.frame(JSON.stringify(value), false)).not.toContain(hidden)
        expect(written(redactor.frame(encodeLike(new Uint8Array(), value), false))).not.toContain(hidden)
      }),
    )
  })

  it('of a token that the driver knows, wherever it stands', () => {
    const place = (hidden: string): fc.Arbitrary<unknown> =>
      fc.oneof(
        fc.constant(hidden),
        fc.constant({ [hidden]: 1 }),
        fc.constant(`a${hidden}b`),
        fc.constant([[hidden]]),
        fc.constant(JSON.stringify([hidden])),
        fc.constant({ text: `\u0000"\\${hidden}"` }),
      )
    const cases = secret.chain((hidden) => framed(place(hidden)).map((value) => ({ hidden, value })))
    fc.assert(
      fc.property(cases, fc.boolean(), ({ hidden, value }, isEscaped) => {
        const redactor = new Redactor({ secrets: [hidden] })
        const text = JSON.stringify(value)
        // JSON may write any character by its number.
        const frame = isEscaped ? text.replaceAll('S', '\\u0053') : text
        const clean = written(redactor.frame(frame, false))
        expect(JSON.stringify(JSON.parse(clean))).not.toContain(hidden)
        expect(written(redactor.frame(encodeLike(new Uint8Array(), value), false))).not.toContain(hidden)
      }),
    )
  })

  it('of the answer to an action that gives secrets', () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 1_000_000_000 }), (hidden, number) => {
        const data = { some: hidden, deep: [{ value: number, json: JSON.stringify({ n: number }) }] }
        const frame = JSON.stringify({ status: 'ok', retcode: 0, data, echo: 'e1' })
        const clean = written(new Redactor().frame(frame, true))
        expect(clean).not.toContain(hidden)
        expect(clean).not.toContain(String(number))
        expect(JSON.parse(clean)).toMatchObject({ status: 'ok', retcode: 0, echo: 'e1' })
      }),
    )
  })

  it('of an answer that is a secret by itself', () => {
    const frame = JSON.stringify({ status: 'ok', retcode: 0, data: 'hidden', message: 'done', echo: 'e1' })
    const clean = JSON.parse(written(new Redactor().frame(frame, true)))
    expect(clean).toEqual({ status: 'ok', retcode: 0, data: '***', message: 'done', echo: 'e1' })
  })

  it.each([
    'https://host.example/a%20b%26%2C%5B',
    'said a b&amp;,&#91;',
    '[CQ:x,a=a b&amp;&#44;&#91;]',
    'said a b&,[',
  ])('of a token with special characters: %s', (text) => {
    const redactor = new Redactor({ secrets: ['a b&,['] })
    expect(redactor.value({ text })).toEqual({ text: expect.stringMatching(/^[^&,%]*(?:,a=)?\*{3}\]?$/) })
  })

  it('of a frame that cannot be read', () => {
    for (const frame of ['access_token=abc {', '{"token":"abc"', Uint8Array.of(0xc1, 0xff)])
      expect(new Redactor().frame(frame, false)).toBeUndefined()
  })
})

it.each([
  'get_cookies',
  'nc_get_rkey',
  'get_clientkey',
  'get_rkey_server',
  '.get_credentials',
  'GET_COOKIES',
  'get_cookies_async',
  'get_login_qrcode',
])('the answer to %s is secret', (action) => expect(isSecretAction(action)).toBe(true))

it('nothing is cleaned twice', () => {
  const texts = fc.oneof(...Object.values(hidings).map((hide) => secret.chain(hide)))
  fc.assert(
    fc.property(texts, (text) => {
      const redactor = new Redactor()
      const once = redactor.value(text)
      expect(redactor.value(once)).toEqual(once)
    }),
  )
})

it.each([
  'a-',
  'a.',
  '://',
  '://a@',
  'token',
  'token=" ',
  'token=\'a" ',
  'token:[',
  'token   ',
  '?a',
  '<token',
  '/home/',
  '%25',
  'cookie: a\n',
  'C:\\\\Users\\\\a b',
  '[CQ:a,b=',
])('a text of %j alone takes linear time', (part) => {
  const make = (length: number): string => part.repeat(length / part.length)
  expect(growth(cleanText, make)).toBeLessThan(3)
})

describe('everything else is left as it is', () => {
  it('to the last character of JSON', () => {
    const texts = fc.json({ maxDepth: 4 }).filter((text) => !/token|[?#/@=]|secret/i.test(text))
    fc.assert(
      fc.property(texts, (text) => {
        expect(new Redactor().frame(text, false)).toBe(text)
      }),
    )
  })

  it.each([
    '{"user_id": 9007199254740993 , "time":1.50,"n":-0,"e":1E5,"message":"[CQ:at,qq=1] \\u4f60\\/"}',
    '{"url":"https://host.example/path/a.png","a":{"a":1,"a":2}}',
    '{"raw_message":"[CQ:at,qq=1] a &amp; b [CQ:json,data={&#91;&#93;}] [CQ:image,file=a.png,file_size=12]"}',
    '[[],{},"",null,true,[[[]]],{"a":{}}]',
    '{"message":[{"type":"json","data":{"data":"{\\"app\\": \\"x\\"}"}}]}',
  ])('%s', (text) => expect(new Redactor().frame(text, false)).toBe(text))

  it('to the last byte of MessagePack, whatever it was written with', () => {
    // {"a": 2^53 + 1 in 64 bits, "t": a timestamp, "n": 1 in 16 bits}
    const bytes = '83a161cf0020000000000001a174d6ff00000001a16ecd0001'
    const frame = Buffer.from(bytes, 'hex')
    const clean = new Redactor().frame(frame, false) ?? ''
    expect(Buffer.from(clean).toString('hex')).toBe(bytes)
  })
})

describe('pseudonyms', () => {
  const event = (id: number | string, text = 'hello'): string =>
    JSON.stringify({
      post_type: 'message',
      message_type: 'group',
      message_id: 77,
      self_id: 10001,
      user_id: id,
      group_id: '30003',
      raw_message: `[CQ:at,qq=${id}] ${text} ${id}`,
      message: [
        { type: 'at', data: { qq: String(id) } },
        { type: 'text', data: { text } },
      ],
      sender: { nickname: 'Alice', user_id: id },
    })
  const read = (text: string | Uint8Array | undefined) => JSON.parse(String(text))

  it('stand for ids wherever they are named, always the same for the same', () => {
    const redactor = new Redactor({ ids: true })
    const [one, two, other] = [event(20002, 'a'), event('20002', 'b'), event(20003, 'a')].map((frame) =>
      read(redactor.frame(frame, false)),
    )
    expect(JSON.stringify([one, two, other])).not.toMatch(/2000[23]|10001|30003/)
    expect(String(one.user_id)).toBe(two.user_id)
    expect(one.user_id).toBe(one.sender.user_id)
    expect(one.message[0].data.qq).toBe(two.user_id)
    expect(one.raw_message).toBe(`[CQ:at,qq=${one.user_id}] a ${one.user_id}`)
    expect(one.user_id).not.toBe(other.user_id)
    expect(typeof one.user_id).toBe('number')
    expect(one).toMatchObject({
      message_id: 77,
      message_type: 'group',
      message: [{}, { data: { text: 'a' } }],
    })
    expect(redactor.id('20002')).toBe(two.user_id)
    expect(redactor.peer('v11:20002')).toBe(`v11:${two.user_id}`)
  })

  it('stand for accounts in sentences about links, too', () => {
    const said = 'the link of v11:20002 answered 500: Alice'
    const ids = new Redactor({ ids: true })
    expect(ids.words(said)).toBe(`the link of v11:${ids.id('20002')} answered 500: Alice`)
    expect(new Redactor({ text: true }).words(said)).not.toContain('Alice')
    expect(new Redactor().words('wss://host.example/?access_token=abc')).toBe('wss://host.example/?***')
  })

  it('are others in another recording', () => {
    const [a, b] = [new Redactor({ ids: true }), new Redactor({ ids: true })]
    expect(a.id('20002')).not.toBe(b.id('20002'))
  })

  it('keep every digit of what is beyond 2^53 apart from its neighbour', () => {
    const redactor = new Redactor({ ids: true })
    expect(redactor.id('9007199254740993')).not.toBe(redactor.id('9007199254740992'))
  })

  it('leave everybody and nobody as they are', () => {
    const redactor = new Redactor({ ids: true })
    const frame = '{"data":{"qq":"all"},"user_id":0}'
    expect(redactor.frame(frame, false)).toBe(frame)
  })

  it('stand for all that somebody wrote', () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom('text', 'nickname', 'card', 'unknown_field', 'file'),
        (said, key) => {
          const value = {
            post_type: 'message',
            sub_type: 'friend',
            data: [{ [key]: said }, { deep: [`x ${said}`] }],
          }
          const clean = read(new Redactor({ text: true }).frame(JSON.stringify(value), false))
          expect(JSON.stringify(clean)).not.toContain(said)
          expect(clean).toMatchObject({ post_type: 'message', sub_type: 'friend' })
        },
      ),
    )
  })

  it('of texts are the same for the same text', () => {
    const redactor = new Redactor({ text: true })
    const [a, b, c] = ['hi', 'hi', 'ho'].map(
      (said) => read(redactor.frame(event(1, said), false)).message[1].data.text,
    )
    expect(a).toBe(b)
    expect(a).not.toBe(c)
  })
})
