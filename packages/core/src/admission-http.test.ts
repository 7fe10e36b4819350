import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit } from './admission.js'
import type { Admission, Credentials, Handshake, PathRule, Peer } from './driver.js'

const TOKEN = 't0ken'
const SECRET = 's3cret'
const BODY = Buffer.from('{"self_id":10001,"post_type":"meta_event",  "a":"\\u4f60"}')
const v11: PathRule = { path: '/onebot/v11/http', protocol: 'v11' }
const v12: PathRule = { path: '/onebot/v12/http', protocol: 'v12' }

const sign = (key: string, body: Uint8Array = BODY): string =>
  createHmac('sha1', key).update(body).digest('hex')

type Given = Omit<Partial<Handshake>, 'url'> & { query?: string }

/** The decision on a request from this machine; what is given replaces the usual. */
const decide = ({ query = '', ...given }: Given = {}): Admission =>
  admit(
    {
      shape: 'http',
      method: 'POST',
      url: new URL(`http://localhost/${query}`),
      headers: {},
      credentials: {},
      remoteAddress: '127.0.0.1',
      body: BODY,
      ...given,
    },
    7,
  )

/** The same of a V11 post of account 10001. */
const post = (
  headers: Handshake['headers'] = {},
  credentials: Credentials = {},
  given: Given = {},
): Admission => decide({ headers: { 'x-self-id': '10001', ...headers }, credentials, ...given })

/** The same of a V12 webhook. */
const hook = (
  headers: Handshake['headers'] = {},
  credentials: Credentials = {},
  given: Given = {},
): Admission =>
  decide({ headers: { 'x-onebot-version': '12', 'x-impl': 'go-rig', ...headers }, credentials, ...given })

function peerOf(admission: Admission): Peer {
  if (!admission.ok) throw new Error(`refused: ${admission.code}`)
  return admission.peer
}

const refusal = (admission: Admission): [status: number, code: string] | undefined =>
  admission.ok ? undefined : [admission.status, admission.code]

describe('the version of a request', () => {
  it.each<[string, Given, string]>([
    ['V11 by X-Self-ID', { headers: { 'x-self-id': '10001' } }, 'v11'],
    ['V12 by X-OneBot-Version', { headers: { 'x-onebot-version': '12' } }, 'v12'],
    ['V12 by the User-Agent', { headers: { 'user-agent': 'OneBot/12 LibOneBot/0.6.0' } }, 'v12'],
    ['V11 by the path', { route: v11, headers: { 'x-self-id': '10001' } }, 'v11'],
    ['V12 by the path', { route: v12 }, 'v12'],
  ])('is %s', (_, given, protocol) => {
    expect(peerOf(decide(given)).protocol).toBe(protocol)
  })

  it.each<[string, Given, [number, string]]>([
    [
      'V12 headers on a V11 path',
      { route: v11, headers: { 'x-onebot-version': '12' } },
      [400, 'VERSION_MISMATCH'],
    ],
    [
      'V11 headers on a V12 path',
      { route: v12, headers: { 'x-self-id': '10001' } },
      [400, 'VERSION_MISMATCH'],
    ],
    ['another version', { headers: { 'x-onebot-version': '13' } }, [400, 'VERSION_UNSUPPORTED']],
    ['nothing that names one, which is V11', {}, [400, 'SELF_ID_MISSING']],
  ])('is refused for %s', (_, given, expected) => {
    expect(refusal(decide(given))).toEqual(expected)
  })
})

describe('a web page that posts', () => {
  it.each([[{ origin: 'https://example.com' }], [{ 'sec-fetch-site': 'cross-site' }]])(
    'is refused: %j',
    (headers) => {
      expect(refusal(post(headers))).toEqual([403, 'ORIGIN_REFUSED'])
      expect(refusal(hook(headers))).toEqual([403, 'ORIGIN_REFUSED'])
    },
  )

  it('is let in where its origin is listed', () => {
    const credentials = { allowedOrigins: ['https://example.com'] }
    expect(refusal(post({ origin: 'https://example.com' }, credentials))).toBeUndefined()
  })
})

describe('X-Self-ID of a V11 post', () => {
  it('names the account and the link', () => {
    expect(peerOf(post({}, {}, { remoteAddress: '127.0.0.5' }))).toEqual({
      id: 'v11:10001',
      protocol: 'v11',
      role: 'event',
      self: { platform: 'qq', user_id: '10001' },
      address: '127.0.0.5',
    })
  })

  it('may be 0 before the implementation is logged in, and names no account then', () => {
    const peer = peerOf(post({ 'x-self-id': '0' }))
    expect(peer.self).toBeUndefined()
    expect(peer.id).toBe('v11:0')
  })

  it.each([
    [undefined, 'SELF_ID_MISSING'],
    ['', 'SELF_ID_MISSING'],
    ['   ', 'SELF_ID_MISSING'],
    ['10001, 10002', 'SELF_ID_INVALID'],
    ['1'.repeat(1024), 'SELF_ID_INVALID'],
    ['a\u0000b', 'SELF_ID_INVALID'],
    ['a b', 'SELF_ID_INVALID'],
  ])('is refused as %j', (selfId, code) => {
    expect(refusal(post({ 'x-self-id': selfId }))).toEqual([400, code])
  })

  it.each(['__proto__', 'constructor', '机器人', 'bot_b'])('may be %j', (selfId) => {
    expect(peerOf(post({ 'x-self-id': selfId })).self?.user_id).toBe(selfId)
  })
})

describe('a V11 post to a bot with a secret', () => {
  const credentials = { secret: SECRET }

  it.each<[string, string | undefined, [number, string] | undefined]>([
    ['in lower case', `sha1=${sign(SECRET)}`, undefined],
    ['in capitals, as Lagrange writes it', `sha1=${sign(SECRET).toUpperCase()}`, undefined],
    ['with spaces around', ` sha1=${sign(SECRET)} `, undefined],
    ['that is absent', undefined, [401, 'SIGNATURE_MISSING']],
    ['that is empty', '', [401, 'SIGNATURE_MISSING']],
    ['with another key', `sha1=${sign('other')}`, [403, 'SIGNATURE_WRONG']],
    ['of another body', `sha1=${sign(SECRET, Buffer.from('{}'))}`, [403, 'SIGNATURE_WRONG']],
    ['that is too short', `sha1=${sign(SECRET).slice(0, 38)}`, [403, 'SIGNATURE_WRONG']],
    ['that is too long', `sha1=${sign(SECRET)}00`, [403, 'SIGNATURE_WRONG']],
    ['without its kind', sign(SECRET), [403, 'SIGNATURE_WRONG']],
    ['of another kind', `sha256=${sign(SECRET)}`, [403, 'SIGNATURE_WRONG']],
    ['that is no hex', `sha1=${'z'.repeat(40)}`, [403, 'SIGNATURE_WRONG']],
    ['that came twice', `sha1=${sign(SECRET)}, sha1=${sign(SECRET)}`, [403, 'SIGNATURE_WRONG']],
  ])('has a signature %s', (_, signature, expected) => {
    expect(refusal(post({ 'x-signature': signature }, credentials))).toEqual(expected)
  })

  it('needs the signature from this machine and where strangers are let in, too', () => {
    expect(refusal(post({}, { ...credentials, allowUnauthenticated: true }))).toEqual([
      401,
      'SIGNATURE_MISSING',
    ])
  })

  it('is not let in by the token beside it: implementations that sign send none', () => {
    const both = { ...credentials, accessToken: TOKEN }
    expect(refusal(post({ authorization: `Bearer ${TOKEN}` }, both))).toEqual([401, 'SIGNATURE_MISSING'])
    expect(refusal(post({ 'x-signature': `sha1=${sign(TOKEN)}` }, both))).toEqual([403, 'SIGNATURE_WRONG'])
    expect(refusal(post({ 'x-signature': `sha1=${sign(SECRET)}` }, both))).toBeUndefined()
  })

  it('may be signed with any of several', () => {
    const several = { secret: ['old', '', SECRET] }
    for (const key of ['old', SECRET])
      expect(refusal(post({ 'x-signature': `sha1=${sign(key)}` }, several))).toBeUndefined()
    expect(refusal(post({ 'x-signature': `sha1=${sign('')}` }, several))).toEqual([403, 'SIGNATURE_WRONG'])
  })

  it('is bound to the account of its secret, where each has one', () => {
    const bound = { secret: { 10001: SECRET, 10002: 'other' } }
    const signed = { 'x-signature': `sha1=${sign(SECRET)}` }
    expect(peerOf(post(signed, bound)).allows).toEqual(['10001'])
    for (const selfId of ['10002', '10003', '0'])
      expect(refusal(post({ ...signed, 'x-self-id': selfId }, bound))).toEqual([
        403,
        'TOKEN_OF_ANOTHER_ACCOUNT',
      ])
  })

  it('is refused while a function gives no secret', () => {
    const unknown = { secret: () => undefined, accessToken: TOKEN }
    expect(refusal(post({ authorization: `Bearer ${TOKEN}` }, unknown))).toEqual([
      503,
      'TOKEN_FUNCTION_FAILED',
    ])
    expect(refusal(post({}, { secret: () => '', allowUnauthenticated: true }))).toBeUndefined()
    expect(refusal(post({ 'x-signature': `sha1=${sign(SECRET)}` }, { secret: () => SECRET }))).toBeUndefined()
  })

  it('lets in exactly what is signed with the secret, whatever the body and the header', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.boolean(), (body, text, isSigned) => {
        const signature = isSigned ? `sha1=${sign(SECRET, body)}` : text
        const admission = post({ 'x-signature': signature }, credentials, { body })
        expect(admission.ok).toBe(isSigned)
        if (!admission.ok) expect([401, 403]).toContain(admission.status)
      }),
    )
  })
})

describe('a V11 post to a bot with a token and no secret', () => {
  const credentials = { accessToken: TOKEN }

  it.each<[string, Handshake['headers'], string, [number, string] | undefined]>([
    [
      'signed with the token, as NapCat and LLOneBot do',
      { 'x-signature': `sha1=${sign(TOKEN)}` },
      '',
      undefined,
    ],
    ['with the token', { authorization: `Bearer ${TOKEN}` }, '', undefined],
    ['with the token in the query', {}, `?access_token=${TOKEN}`, undefined],
    [
      'with both, as onebots does',
      { authorization: `Bearer ${TOKEN}`, 'x-signature': `sha1=${sign('another secret')}` },
      '',
      undefined,
    ],
    ['with neither', {}, '', [401, 'SIGNATURE_MISSING']],
    ['with an empty token', { authorization: 'Bearer ' }, '', [401, 'SIGNATURE_MISSING']],
    ['with a wrong token', { authorization: 'Bearer x' }, '', [403, 'TOKEN_WRONG']],
    ['with a wrong signature', { 'x-signature': `sha1=${sign('x')}` }, '', [403, 'SIGNATURE_WRONG']],
  ])('%s', (_, headers, query, expected) => {
    expect(refusal(post(headers, credentials, { query }))).toEqual(expected)
  })

  it('is told both ways', () => {
    const admission = post({}, credentials)
    expect(admission).toMatchObject({ reason: expect.stringMatching(/X-Signature.*header Authorization/) })
  })

  it('is bound to the account of its token', () => {
    const bound = { accessToken: { 10001: TOKEN } }
    const signed = { 'x-signature': `sha1=${sign(TOKEN)}` }
    expect(peerOf(post(signed, bound)).allows).toEqual(['10001'])
    expect(refusal(post({ ...signed, 'x-self-id': '10002' }, bound))).toEqual([
      403,
      'TOKEN_OF_ANOTHER_ACCOUNT',
    ])
  })
})

describe('a request to a bot with neither', () => {
  it.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], [undefined]])(
    'is let in from %s',
    (remoteAddress) => {
      expect(refusal(post({}, {}, { remoteAddress }))).toBeUndefined()
      expect(refusal(hook({}, {}, { remoteAddress }))).toBeUndefined()
    },
  )

  it('is refused from elsewhere, and through a proxy', () => {
    for (const made of [post, hook]) {
      expect(refusal(made({}, {}, { remoteAddress: '10.0.0.2' }))).toEqual([403, 'TOKEN_NOT_CONFIGURED'])
      expect(refusal(made({ 'x-forwarded-for': '1.2.3.4' }))).toEqual([403, 'TOKEN_NOT_CONFIGURED'])
      const open = { allowUnauthenticated: true }
      expect(refusal(made({}, open, { remoteAddress: '10.0.0.2' }))).toBeUndefined()
    }
  })

  it('may have a signature all the same', () => {
    expect(refusal(post({ 'x-signature': 'sha1=00' }))).toBeUndefined()
  })
})

describe('a V12 webhook', () => {
  const credentials = { accessToken: TOKEN }

  it.each<[string, Handshake['headers'], string, [number, string] | undefined]>([
    ['with the token', { authorization: `Bearer ${TOKEN}` }, '', undefined],
    ['with the token in the query', {}, `?access_token=${TOKEN}`, undefined],
    ['without one', {}, '', [401, 'TOKEN_MISSING']],
    ['with a wrong one', { authorization: 'Bearer x' }, '', [401, 'TOKEN_WRONG']],
    ['that is signed', { 'x-signature': `sha1=${sign(TOKEN)}` }, '', [401, 'TOKEN_MISSING']],
  ])('%s', (_, headers, query, expected) => {
    expect(refusal(hook(headers, credentials, { query }))).toEqual(expected)
  })

  it('is not let in from elsewhere by a secret alone: V12 signs nothing', () => {
    const secret = { secret: SECRET }
    const signed = { 'x-signature': `sha1=${sign(SECRET)}` }
    const admission = hook(signed, secret, { remoteAddress: '10.0.0.2' })
    expect(refusal(admission)).toEqual([403, 'TOKEN_NOT_CONFIGURED'])
    expect(refusal(hook({}, secret))).toBeUndefined()
  })

  it('is one link for each implementation, or for each address where it has no name', () => {
    expect(peerOf(hook())).toEqual({
      id: 'v12:hook:go-rig',
      protocol: 'v12',
      role: 'event',
      impl: 'go-rig',
      address: '127.0.0.1',
    })
    expect(peerOf(hook({ 'x-impl': undefined })).id).toBe('v12:hook:127.0.0.1')
  })

  it('is a link of its own for each token that is bound to an account', () => {
    const bound = { accessToken: { a: 'token-a', b: 'token-b' } }
    const [first, second] = ['token-a', 'token-b'].map((token) =>
      peerOf(hook({ authorization: `Bearer ${token}` }, bound)),
    )
    expect(first).toMatchObject({ id: 'v12:hook:go-rig:a', allows: ['a'] })
    expect(second).toMatchObject({ id: 'v12:hook:go-rig:b', allows: ['b'] })
  })
})
