import { ConfigError } from '@onebot.js/core'
import { describe, expect, it } from 'vitest'
import { type ForwardWsOptions, resolveOptions } from './options.js'

const url = 'ws://127.0.0.1:3001'

function failureOf(options: unknown): ConfigError {
  try {
    resolveOptions(options as ForwardWsOptions)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('it was taken')
}

const targetsOf = (options: ForwardWsOptions) => resolveOptions(options).targets

describe('options that cannot work', () => {
  it.each<[string, unknown, string]>([
    ['no address', {}, 'url must be an address'],
    ['an empty list', { url: [] }, 'needs an address'],
    ['a number for an address', { url: 3001 }, 'url must be an address'],
    ['null in the list', { url: [url, null] }, 'url[1] must be an address'],
    ['an object without an address', { url: { accessToken: 'x' } }, 'url.url must be an address'],
    ['half a pair', { url: { api: url } }, 'url.event must be an address'],
    ['an address twice', { url: [url, `${url}/`] }, 'url[0] and url[1] are the same address'],
    ['a pair of one address', { url: { api: url, event: url } }, 'url.api and url.event are the same'],
    ['a pair in V12', { url: { api: `${url}/a`, event: `${url}/b` }, protocol: 'v12' }, 'OneBot V12'],
    ['an unknown version', { url, protocol: 'v13' }, "protocol must be 'v11' or 'v12'"],
    ['an unknown place of the token', { url, tokenIn: 'cookie' }, "tokenIn must be 'header' or 'query'"],
    [
      'tokens for accounts',
      { url, accessToken: { '10001': 'x' } },
      'accessToken cannot be used: an access token is a text',
    ],
    [
      'a promise of a token',
      { url, accessToken: Promise.resolve('x') },
      'accessToken cannot be used: an access token is a text',
    ],
    ['a token that no header carries', { url, accessToken: '密码' }, "tokenIn: 'query'"],
    ['one of an endpoint', { url: [{ url, accessToken: 'a\u0000b' }] }, 'url[0].accessToken'],
    ['a negative time', { url, pingInterval: -1 }, 'pingInterval must be a whole number'],
    ['max under min', { url, reconnect: { min: 5000, max: 1000 } }, 'reconnect.max must be'],
  ])('%s', (_what, options, words) => {
    const error = failureOf(options)
    expect(error.code).toBe('OPTIONS_INVALID')
    expect(error.shortMessage).toContain(words)
  })

  it('an address without a scheme, with the corrected one', () => {
    const error = failureOf({ url: [url, '127.0.0.1:3002'] })
    expect(error.code).toBe('DIAL_URL_INVALID')
    expect(error.shortMessage).toContain("url[1]: '127.0.0.1:3002' does not begin with ws://")
    expect(error.shortMessage).toContain('did you mean ws://127.0.0.1:3002')
  })

  it('show no token', () => {
    const { message } = failureOf({ url: `http://h:1/?access_token=secret-1`, accessToken: 'secret-2' })
    expect(message).not.toContain('secret')
    expect(failureOf({ url, accessToken: 'secret\n3' }).message).not.toContain('secret')
  })
})

describe('addresses', () => {
  it('one of `api` and `event` is two sockets of one implementation', () => {
    const [api, event, ...more] = targetsOf({ url: [{ api: `${url}/calls`, event: 'ws://127.0.0.1:6701/' }] })
    expect(more).toEqual([])
    expect(api).toMatchObject({ role: 'api', protocol: 'v11', field: 'url[0].api' })
    expect(event).toMatchObject({ role: 'event', protocol: 'v11', field: 'url[0].event' })
    expect(api?.peerId).toBe(event?.peerId)
  })

  it('take their own token and version before those of the driver', () => {
    const targets = targetsOf({
      url: [url, { url: 'ws://h:2', accessToken: 'own', protocol: 'v12' }, () => 'ws://h:3'],
      accessToken: ['first', 'second'],
      protocol: 'v11',
    })
    expect(targets.map(({ accessToken }) => accessToken)).toEqual([
      ['first', 'second'],
      'own',
      ['first', 'second'],
    ])
    expect(targets.map(({ protocol }) => protocol)).toEqual(['v11', 'v12', 'v11'])
    expect(targets.map(({ tokenField }) => tokenField)).toEqual([
      'accessToken',
      'url[1].accessToken',
      'accessToken',
    ])
  })

  it('are called what the user calls them elsewhere', () => {
    const endpoint = { url, field: 'bot.yaml:7', tokenField: 'bot.yaml:8' }
    expect(targetsOf({ url: endpoint })).toMatchObject([{ field: 'bot.yaml:7', tokenField: 'bot.yaml:8' }])
    const { message } = failureOf({ url: [url, endpoint] })
    expect(message).toContain('url[0] and bot.yaml:7 are the same address')
    const pair = { api: `${url}/a`, event: 'no', field: 'bot.yaml:7' }
    expect(failureOf({ url: pair }).message).toContain('bot.yaml:7.event')
    expect(failureOf({ url: { ...endpoint, accessToken: '密码' } }).message).toContain('bot.yaml:8 cannot')
  })

  it('may share a server with other paths', () => {
    expect(targetsOf({ url: [`${url}/api`, `${url}/event`] }).length).toBe(2)
  })

  it('take a token that no header carries in the query', () => {
    expect(targetsOf({ url, accessToken: '密码', tokenIn: 'query' }).length).toBe(1)
  })
})

describe('the rest', () => {
  it('has the documented defaults', () => {
    expect(resolveOptions({ url }).settings).toEqual({
      tokenIn: 'header',
      tls: {},
      agent: undefined,
      handshakeTimeout: 10_000,
      maxPayload: 16_777_216,
      maxBuffered: 8_388_608,
      pingInterval: 15_000,
      reconnect: { min: 1000, max: 30_000, stableAfter: 30_000 },
    })
  })

  it('lets max follow a greater min', () => {
    expect(resolveOptions({ url, reconnect: { min: 60_000 } }).settings.reconnect.max).toBe(60_000)
  })
})
