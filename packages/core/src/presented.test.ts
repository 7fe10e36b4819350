import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from './auth.js'
import type { AccessToken } from './driver.js'
import { checkToken, presentedTokens, type TokenCheck } from './presented.js'

/** The tokens of a request with this `Authorization` header and this query. */
const presented = (authorization: string | undefined, query = ''): string[] =>
  presentedTokens({ headers: { authorization }, url: new URL(`http://localhost/ws${query}`) })

const check = (accessToken: AccessToken | undefined, ...tokens: string[]): TokenCheck =>
  checkToken(tokensOf(accessToken), tokens)

describe('presentedTokens', () => {
  it.each([
    ['Bearer s3cret', 's3cret'],
    ['bearer s3cret', 's3cret'],
    ['BEARER s3cret', 's3cret'],
    ['Token s3cret', 's3cret'],
    ['token s3cret', 's3cret'],
    ['TOKEN s3cret', 's3cret'],
    ['Bearer   s3cret ', 's3cret'],
    ['Bearer\ts3cret', 's3cret'],
    ['Bearer two words', 'two words'],
    ['Bearer Bearer', 'Bearer'],
    ['s3cret', 's3cret'],
    ['bearerless', 'bearerless'],
    ['tokens', 'tokens'],
    ['Basic dXNlcg==', 'Basic dXNlcg=='],
  ])('reads the header %j as %j', (header, token) => {
    expect(presented(header)).toEqual([token])
  })

  it.each([[undefined], [''], ['  '], ['Bearer'], ['Bearer '], ['bearer   '], ['Token'], ['Token ']])(
    'takes the header %j for no token, and looks into the query',
    (header) => {
      expect(presented(header)).toEqual([])
      expect(presented(header, '?access_token=s3cret')).toEqual(['s3cret'])
    },
  )

  it('prefers the header to the query', () => {
    expect(presented('Bearer header', '?access_token=query')).toEqual(['header'])
  })

  it.each([
    ['?access_token=s3cret', ['s3cret']],
    ['?a=1&access_token=s3cret&b=2', ['s3cret']],
    ['?access_token=a%20b', ['a b', 'a%20b']],
    ['?access_token=a+b', ['a b', 'a+b']],
    ['?access_token=a%2Bb', ['a+b', 'a%2Bb']],
    ['?access_token=100%', ['100%']],
    ['?access_token=a=b', ['a=b']],
    ['?access_token=%E5%AF%86', ['密', '%E5%AF%86']],
    ['?access_token=', []],
    ['?access_token', []],
    ['?my_access_token=s3cret', []],
    ['?token=s3cret', []],
    ['', []],
  ])('reads the query %j, decoded and as it stands, as %j', (query, tokens) => {
    expect(presented(undefined, query)).toEqual(tokens)
  })

  it('finds any token in a query, percent-encoded or, where the URL allows it, not', () => {
    const token = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(token, (value) => {
        expect(presented(undefined, `?x=1&access_token=${encodeURIComponent(value)}&y=2`)).toContain(value)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.~+/=!$()*,:;@%-]+$/), (value) => {
        expect(presented(undefined, `?access_token=${value}&y=2`)).toContain(value)
      }),
    )
  })
})

describe('checkToken', () => {
  const wrong: TokenCheck = { ok: false, code: 'TOKEN_WRONG' }
  const missing: TokenCheck = { ok: false, code: 'TOKEN_MISSING' }

  it.each([[undefined], [''], [[]], [['']], [{}], [{ 10001: '' }], [() => undefined], [() => '']])(
    'lets everybody in where no token is set: %j',
    (accessToken) => {
      expect(check(accessToken)).toEqual({ ok: true })
      expect(check(accessToken, 'anything')).toEqual({ ok: true })
    },
  )

  it('wants the one token', () => {
    expect(check('s3cret', 's3cret')).toEqual({ ok: true })
    for (const token of ['S3cret', 's3cre', 's3crett', ' s3cret', 'x'])
      expect(check('s3cret', token)).toEqual(wrong)
    expect(check('s3cret')).toEqual(missing)
  })

  it('takes any of several tokens, but for empty ones', () => {
    expect(check(['old', 'new'], 'old')).toEqual({ ok: true })
    expect(check(['old', 'new'], 'new')).toEqual({ ok: true })
    expect(check(['old', ''], '')).toEqual(wrong)
    expect(check(['old', 'new'], 'other')).toEqual(wrong)
  })

  it('takes a token that any of the readings of a query gives', () => {
    expect(check('a%2Bb', 'a+b', 'a%2Bb')).toEqual({ ok: true })
    expect(check('a+b', 'a+b', 'a%2Bb')).toEqual({ ok: true })
  })

  it('binds the token of an account to it', () => {
    const tokens = { 10001: 'one', 10002: 'two', 10003: 'one' }
    expect(check(tokens, 'two')).toEqual({ ok: true, allows: ['10002'] })
    expect(check(tokens, 'one')).toEqual({ ok: true, allows: ['10001', '10003'] })
    expect(check(tokens, 'three')).toEqual(wrong)
    expect(check(JSON.parse('{"__proto__":"p"}'), 'p')).toEqual({ ok: true, allows: ['__proto__'] })
  })

  it('asks a function each time, so that tokens may change', () => {
    let token: string | undefined = 'first'
    const accessToken = (): string[] => (token === undefined ? [] : [token])
    expect(check(accessToken, 'first')).toEqual({ ok: true })
    token = 'second'
    expect(check(accessToken, 'first')).toEqual(wrong)
    expect(check(() => ({ 10001: 'x' }), 'x')).toEqual({ ok: true, allows: ['10001'] })
  })
})
