import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OneBotError } from './errors.js'
import { safeLogger } from './logger.js'
import { excerpt, redact } from './redact.js'

/** What a token may consist of by RFC 6750; long enough that no mask contains it by chance. */
const canary = fc.stringMatching(/^[A-Za-z0-9._~+/-]{8,40}={0,2}$/)
/** Whatever a user may choose. */
const password = fc
  .tuple(fc.string({ minLength: 4, maxLength: 12 }), fc.stringMatching(/^[a-z0-9]{8}$/))
  .map(([head, tail]) => `${head}${tail}`)

/** Every form in which tokens reach a log line. */
const shapes: Record<string, (token: string) => string> = {
  'a query': (token) => `GET /ws?access_token=${token} HTTP/1.1`,
  'a query with more': (token) => `ws://127.0.0.1:8080/onebot/v11/ws?a=1&access_token=${token}&b=2#c`,
  'a query in other case': (token) => `/ws?Access_Token=${token}`,
  'a header': (token) => `Authorization: Bearer ${token}`,
  'a header in lower case': (token) => `authorization: bearer ${token}`,
  'a header in upper case': (token) => `AUTHORIZATION:BEARER   ${token}`,
  'a header with Token': (token) => `authorization: Token ${token}`,
  'a header without a scheme': (token) => `Authorization: ${token}`,
  'headers in an object': (token) => `{ authorization: 'Bearer ${token}', host: 'x' }`,
  'headers in a list': (token) => `["Authorization","Bearer ${token}"]`,
  'headers in JSON': (token) => `{"authorization":"Bearer ${token}","host":"x"}`,
  'a scheme alone': (token) => `the token Bearer ${token}, it said`,
  'an option': (token) => `reverseWs({ accessToken: '${token}', port: 8080 })`,
  'an option in JSON': (token) => `{"accessToken":"${token}","port":8080}`,
  'a field in JSON': (token) => `{"access_token": "${token}"}`,
  'JSON inside JSON': (token) => JSON.stringify({ body: JSON.stringify({ access_token: token }) }),
  'an environment': (token) => `ONEBOT_ACCESS_TOKEN=${token}`,
  'the configuration of go-cqhttp': (token) => `access-token: ${token}`,
  'a secret': (token) => `{ secret: "${token}" }`,
  'a signature': (token) => `X-Signature: sha1=${token}`,
}

describe('redact', () => {
  it.each(Object.entries(shapes))('lets no token through in %s', (_, write) => {
    fc.assert(
      fc.property(canary, (token) => {
        expect(redact(write(token))).not.toContain(token)
        expect(redact(`a line before\n${write(token)}\n${write(token)}`)).not.toContain(token)
      }),
    )
  })

  it.each<[string, (token: string) => string]>([
    ['a field in JSON', (token) => JSON.stringify({ access_token: token })],
    ['headers in JSON', (token) => JSON.stringify({ authorization: `Bearer ${token}` })],
    ['a query', (token) => `/ws?access_token=${encodeURIComponent(token)}&b=2`],
    ['the URL of a request', (token) => new URL(`ws://x/?access_token=${encodeURIComponent(token)}`).href],
  ])('lets no password through in %s, whatever characters it has', (_, write) => {
    fc.assert(
      fc.property(password, (token) => {
        expect(redact(write(token))).not.toContain(token.slice(-8))
      }),
      { examples: [['p,a\'s}s w\\o&r"d#12345678']] },
    )
  })

  it('lets no known secret through, wherever it stands', () => {
    fc.assert(
      fc.property(canary, fc.string(), fc.string(), (secret, before, after) => {
        expect(redact(`${before}${secret}${after}${secret}`, new Set([secret]))).not.toContain(secret)
      }),
    )
  })

  it('leaves nothing of a secret that another one begins', () => {
    expect(redact('it is abcd-efgh', new Set(['abcd', 'abcd-efgh']))).toBe('it is ***')
  })

  it('keeps what surrounds a token, so that the line can be understood', () => {
    expect(redact('GET /ws?a=1&access_token=s3cret&b=2 from 10.0.0.1')).toBe(
      'GET /ws?a=1&access_token=***&b=2 from 10.0.0.1',
    )
    expect(redact('{"authorization":"Bearer s3cret","host":"x"}')).toBe('{"authorization":"***","host":"x"}')
  })

  it.each([
    'the handshake has no access token',
    'the access token is wrong',
    'account 10001 is connected already by reverse-ws link of v11:10001',
    'tokens are compared in constant time',
    'a line\nand another\twith a tab',
    '机器人 bot 上线了 😀',
  ])('leaves %j alone', (line) => {
    expect(redact(line)).toBe(line)
  })

  it('shortens files that are written inline', () => {
    const file = Buffer.from('an image'.repeat(20)).toString('base64')
    expect(redact(`[CQ:image,file=base64://${file}] sent`)).toBe('[CQ:image,file=base64://***] sent')
    expect(redact(`{"file":"base64://${file}"}`)).toBe('{"file":"base64://***"}')
    expect(redact('base64:// is a scheme')).toBe('base64:// is a scheme')
  })

  it.each([
    ...['\u0000', '\u0007', '\u0008', '\u000b', '\r', '\u001b', '\u007f', '\u0085', '\u009b'],
    ...['\u2028', '\u2029', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
    ...['\u2066', '\u2067', '\u2068', '\u2069'],
  ])('replaces %j, which could forge or hide a line', (character) => {
    expect(redact(`a${character}b`)).toBe('a\ufffdb')
  })

  it('gives a text that it does not change any more', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(canary, fc.constantFrom(...Object.values(shapes))).map(([token, write]) => write(token)),
    )
    fc.assert(
      fc.property(text, (given) => {
        expect(redact(redact(given))).toBe(redact(given))
      }),
    )
  })

  it.each([
    ['spaces behind authorization:', `authorization:${' '.repeat(200_000)}`],
    ['spaces behind bearer', `bearer${' '.repeat(200_000)}`],
    ['one bearer after another', 'bearer '.repeat(50_000)],
    ['one authorization after another', 'authorization '.repeat(50_000)],
    ['one access_token= after another', 'access_token='.repeat(50_000)],
    ['one base64:// after another', 'base64://'.repeat(50_000)],
    ['quotes that open and do not close', 'secret="\\'.repeat(50_000)],
    ['quotes behind more and more backslashes', `secret="${'\\"'.repeat(200_000)}`],
    ['one quoted token after another', '"access_token":"x",'.repeat(50_000)],
  ])('takes no long time for %s', (_, text) => {
    const startedAt = performance.now()
    redact(text)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})

describe('excerpt', () => {
  it('is redacted, on one line and short', () => {
    expect(excerpt('a\nb access_token=s3cret')).toBe('a b access_token=***')
    expect(excerpt('x'.repeat(200))).toBe(`${'x'.repeat(80)}…`)
    expect(excerpt('x'.repeat(200), 8)).toBe('xxxxxxxx…')
    expect(excerpt('x'.repeat(8), 8)).toBe('xxxxxxxx')
    expect(excerpt('notice.notify.x-1_2')).toBe('notice.notify.x-1_2')
    expect(excerpt('line\n')).toBe('line ')
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [10001, '10001'],
    ['', ''],
  ])('of %j is %j', (value, text) => {
    expect(excerpt(value)).toBe(text)
  })

  it('never lets a token through, however long what stands before it is', () => {
    fc.assert(
      fc.property(canary, fc.constantFrom(...Object.values(shapes)), fc.nat(400), (token, write, before) => {
        expect(excerpt(`${'x'.repeat(before)} ${write(token)}`)).not.toContain(token)
      }),
    )
  })
})

describe('what is told', () => {
  it('by errors and loggers has been through it', () => {
    const lines: string[] = []
    const write = (line: string): void => void lines.push(line)
    const log = safeLogger(
      { debug: write, info: write, warn: write, error: write },
      new Set(['known-secret']),
    )
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level]('known-secret Bearer s3cret')
    expect(lines).toEqual(Array(4).fill('*** Bearer ***'))
    const error = new OneBotError('DRIVER_FAILED', 'it dialled ws://x/?access_token=s3cret')
    expect(`${error.message}${error.shortMessage}${error.stack}`).not.toContain('s3cret')
  })

  it('by a logger that throws ends nothing', () => {
    const broken = (): never => {
      throw new Error('disk full')
    }
    const log = safeLogger({ debug: broken, info: broken, warn: broken, error: broken }, new Set())
    expect(() => log.error('x')).not.toThrow()
  })
})
