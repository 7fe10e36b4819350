import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { http } from './http.js'
import { type HttpOptions, resolveOptions } from './options.js'

describe('http()', () => {
  it.each<[string, HttpOptions, RegExp]>([
    ['nothing', {}, /needs one of port, server and noServer .* or apiRoots/],
    ['a port and a server', { port: 0, server: createServer() }, /needs one of/],
    ['a port and noServer', { port: 0, noServer: true }, /needs one of/],
    ['a port that is none', { port: 65_536 }, /port/],
    ['a path without its slash', { port: 0, paths: ['onebot'] }, /'onebot' must begin with '\/'/],
    ['no time to answer', { port: 0, answerWithin: 0 }, /answerWithin/],
    ['half a connection', { port: 0, connections: 0.5 }, /connections/],
    ['a body without bytes', { port: 0, maxBody: 0 }, /maxBody/],
    ['an answer without bytes', { port: 0, maxResponse: Number.NaN }, /maxResponse/],
  ])('refuses %s', (_, options, message) => {
    expect(() => http(options)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
    expect(() => http(options)).toThrow(message)
  })

  it('refuses to be open to other machines without a credential', () => {
    const open = { port: 0, host: '0.0.0.0' }
    expect(() => http(open)).toThrow(expect.objectContaining({ code: 'BIND_WITHOUT_TOKEN' }))
    for (const credential of [{ secret: 'a' }, { accessToken: 'a' }, { allowUnauthenticated: true }]) {
      expect(() => http({ ...open, ...credential })).not.toThrow()
    }
  })

  it('needs no port where it only calls', () => {
    expect(http({ apiRoots: { 10001: 'http://127.0.0.1:5700' } }).port).toBeUndefined()
  })
})

describe('an API root', () => {
  const rootOf = (root: NonNullable<HttpOptions['apiRoots']>[string], options: HttpOptions = {}) =>
    resolveOptions({ apiRoots: { '10001': root }, ...options }).roots[0]

  it('is called what the user calls it elsewhere', () => {
    const names = { field: 'bot.yaml:7', tokenField: 'bot.yaml:8' }
    expect(rootOf({ url: 'http://127.0.0.1:5700', ...names })?.target).toMatchObject(names)
    expect(() => rootOf({ url: 'none', ...names })).toThrow("http: bot.yaml:7 is 'none'")
  })

  it.each([
    ['http://127.0.0.1:5700', 'http://127.0.0.1:5700', ''],
    ['http://127.0.0.1:5700/', 'http://127.0.0.1:5700', ''],
    ['HTTP://LocalHost:5700//', 'http://localhost:5700', ''],
    ['https://bot.example/onebot', 'https://bot.example', '/onebot'],
    [' https://bot.example/one/bot/ ', 'https://bot.example', '/one/bot'],
    ['http://[::1]:5700/a', 'http://[::1]:5700', '/a'],
  ])('may be %j', (url, origin, base) => {
    expect(rootOf(url)).toMatchObject({ origin, base, search: '', protocol: 'v11' })
  })

  it.each<[unknown, RegExp]>([
    ['http://a', /apiRoots must have the account of each address: { '10001': 'http:/],
    [['http://a'], /apiRoots must have the account/],
    [new Map([['10001', 'http://a']]), /apiRoots must have the account/],
    [{ '': 'http://a' }, /apiRoots\[''\] names no account/],
  ])('is refused without its account, as in %j', (apiRoots, message) => {
    const make = (): unknown => Reflect.apply(http, undefined, [{ port: 0, apiRoots }])
    expect(make).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }))
    expect(make).toThrow(message)
  })

  it('may be a Unix socket', () => {
    expect(rootOf('http+unix:///run/one%20bot.sock:/base/')).toMatchObject({
      socketPath: '/run/one bot.sock',
      base: '/base',
    })
    expect(rootOf('http+unix:///run/onebot.sock')).toMatchObject({ socketPath: '/run/onebot.sock', base: '' })
    const named = { url: 'http://bot.example/a', socketPath: '/run/x.sock' }
    expect(rootOf(named)).toMatchObject({
      socketPath: '/run/x.sock',
      origin: 'http://bot.example',
      base: '/a',
    })
  })

  it.each<[unknown, RegExp]>([
    ['', /apiRoots\['10001'\] is '' and no address; give a whole one like http:\/\/127\.0\.0\.1:5700/],
    ['None', /apiRoots\['10001'\] is 'None' and no address/],
    [null, /apiRoots\['10001'\] is null and no address/],
    [5700, /apiRoots\['10001'\] is 5700 and no address/],
    ['127.0.0.1:5700', /apiRoots\['10001'\] is '127\.0\.0\.1:5700' and no address/],
    ['localhost:5700', /no address/],
    ['ftp://127.0.0.1', /no address/],
    ['http://', /no address/],
    ['ws://127.0.0.1:3001', /ws:\/\/127\.0\.0\.1:3001: that is a WebSocket address; use forwardWs/],
    ['wss://a.example/?access_token=canary', /use forwardWs/],
    ['http://user:canary@127.0.0.1', /user name or password .* use accessToken/],
    ['http://a/#b', /apiRoots\['10001'\] has a part from '#' on/],
    ['http://a?access_token=b#c', /in a token write %23/],
    [{ url: '127.0.0.1' }, /apiRoots\['10001'\]\.url is/],
    [{}, /apiRoots\['10001'\]\.url is undefined/],
    [{ url: 'http://a', protocol: 'v13' }, /apiRoots\['10001'\]\.protocol must be 'v11' or 'v12', not 'v13'/],
    [{ url: 'http://a', events: 'poll' }, /apiRoots\['10001'\]\.events must be 'sse' for v11, not 'poll'/],
    [{ url: 'http://a', protocol: 'v12', events: 'sse' }, /events must be 'poll' for v12/],
    [{ url: 'http://a', pollLimit: 0 }, /apiRoots\['10001'\]\.pollLimit/],
    [{ url: 'http://a', accessToken: 'a\nb' }, /apiRoots\['10001'\]\.accessToken has characters/],
    [{ url: 'http://a', accessToken: '密码' }, /accessToken has characters that no header can hold/],
  ])('is refused as %j', (root, message) => {
    const make = (): unknown => resolveOptions({ apiRoots: { '10001': asRoot(root) } })
    expect(make).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID', name: 'ConfigError' }))
    expect(make).toThrow(message)
    expect(make).not.toThrow(/canary/)
  })

  it.each<[string, HttpOptions['accessToken'], string | undefined]>([
    ['one', 'token', 'token'],
    ['the first of several', ['', ' first ', 'second'], 'first'],
    ['that of the account', { 10002: 'other', 10001: 'mine' }, 'mine'],
    ['none of another account', { 10002: 'other' }, undefined],
    ['what a function gives', () => ['now'], 'now'],
    ['none', undefined, undefined],
  ])('takes the token of the driver: %s', (_, accessToken, token) => {
    for (const root of ['http://a', { url: 'http://a' }])
      expect(rootOf(root, { accessToken })?.token()).toBe(token)
  })

  it('takes its own before that, and none where it is empty or stands in the address', () => {
    const options = { accessToken: 'driver' }
    expect(rootOf({ url: 'http://a', accessToken: ' own ' }, options)?.token()).toBe('own')
    expect(rootOf({ url: 'http://a', accessToken: '' }, options)?.token()).toBe('')
    expect(rootOf('http://a/?access_token=query', options)).toMatchObject({ search: '?access_token=query' })
    expect(rootOf('http://a/?access_token=query', options)?.token()).toBeUndefined()
  })
})

/** What somebody without types writes. */
function asRoot(value: unknown): string {
  const { root }: { root: string } = JSON.parse(JSON.stringify({ root: value }))
  return root
}
