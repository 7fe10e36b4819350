import { describe, expect, it } from 'vitest'
import { settingsOfEnv } from './env-settings.js'
import { EnvValues } from './env-values.js'
import { type Env, readVariables } from './environment.js'
import type { Settings } from './settings.js'

interface Read {
  settings: Settings
  notes: string[]
  mistakes: string[]
}

async function read(env: Env, isInContainer = false): Promise<Read> {
  const notes: string[] = []
  const note = (text: string): void => void notes.push(text)
  const values = new EnvValues(await readVariables(env, undefined, note))
  const settings = settingsOfEnv(values, { accounts: {}, authorities: new Map() }, isInContainer, note)
  return { settings, notes, mistakes: values.mistakes }
}

const V11 = 'ws://127.0.0.1:6700'
const ROOT = 'http://127.0.0.1:5700/'
const root = (id: string, protocol: 'v11' | 'v12', accessToken?: string): object => ({
  id,
  url: ROOT,
  protocol,
  accessToken,
  events: undefined,
})
/** What is complained of in Chinese as well is compared in English. */
const english = (line: string): string => line.split(' / ')[0] ?? ''

it('an empty environment listens on 127.0.0.1:8080 and asks for nothing', async () => {
  const { settings, notes, mistakes } = await read({})
  expect(settings).toEqual({
    listen: { host: '127.0.0.1', port: 8080, tls: undefined },
    accessToken: { v11: undefined, v12: undefined },
    secret: undefined,
    allowUnauthenticated: false,
    members: { ws: undefined, post: undefined },
    forward: [],
    apiRoots: [],
    log: undefined,
    app: { callTimeout: undefined, encoding: undefined },
  })
  expect(notes).toEqual([])
  expect(mistakes).toEqual([])
})

describe('every name', () => {
  it.each<[env: Env, settings: object]>([
    [{ HOST: '0.0.0.0' }, { listen: { host: '0.0.0.0', port: 8080 } }],
    [{ HOST: '"::1"', PORT: '"0"' }, { listen: { host: '::1', port: 0 } }],
    [{ host: 'localhost', port: '65535' }, { listen: { host: 'localhost', port: 65_535 } }],
    [{ HOST: '', PORT: '' }, { listen: { host: '127.0.0.1', port: 8080 } }],
    [{ API_TIMEOUT: '30' }, { app: { callTimeout: 30_000 } }],
    [{ API_TIMEOUT: '0.5' }, { app: { callTimeout: 500 } }],
    [{ API_TIMEOUT: 'null' }, { app: { callTimeout: undefined } }],
    [{ ONEBOT_ACCESS_TOKEN: 'a#b=c' }, { accessToken: { v11: 'a#b=c', v12: 'a#b=c' } }],
    [{ ONEBOT_ACCESS_TOKEN: ' a ' }, { accessToken: { v11: 'a', v12: 'a' } }],
    [{ ONEBOT_ACCESS_TOKEN: '"a b"' }, { accessToken: { v11: 'a b', v12: 'a b' } }],
    [{ ONEBOT_ACCESS_TOKEN: '"' }, { accessToken: { v11: '"', v12: '"' } }],
    [
      { ONEBOT_V11_ACCESS_TOKEN: 'a', ONEBOT_WS_URLS: V11 },
      {
        forward: [
          { field: 'ONEBOT_WS_URLS (environment)', tokenField: 'ONEBOT_V11_ACCESS_TOKEN (environment)' },
        ],
      },
    ],
    [{ ONEBOT_ACCESS_TOKEN: '0123' }, { accessToken: { v11: '0123', v12: '0123' } }],
    [{ ONEBOT_ACCESS_TOKEN: '1e5' }, { accessToken: { v11: '1e5', v12: '1e5' } }],
    [
      { ONEBOT_ACCESS_TOKEN: '10001000100010001000' },
      { accessToken: { v11: '10001000100010001000', v12: '10001000100010001000' } },
    ],
    [{ ONEBOT_ACCESS_TOKEN: 'true' }, { accessToken: { v11: 'true', v12: 'true' } }],
    [{ ONEBOT_ACCESS_TOKEN: '' }, { accessToken: { v11: undefined, v12: undefined } }],
    [{ ONEBOT_ACCESS_TOKEN: '""' }, { accessToken: { v11: undefined, v12: undefined } }],
    [{ ONEBOT_ACCESS_TOKEN: 'null' }, { accessToken: { v11: undefined, v12: undefined } }],
    [{ ONEBOT_ACCESS_TOKEN: 'a', ONEBOT_V11_ACCESS_TOKEN: 'b' }, { accessToken: { v11: 'b', v12: 'a' } }],
    [{ ONEBOT_ACCESS_TOKEN: 'a', ONEBOT_V12_ACCESS_TOKEN: 'b' }, { accessToken: { v11: 'a', v12: 'b' } }],
    [{ ONEBOT_V11_ACCESS_TOKEN: '', ONEBOT_ACCESS_TOKEN: 'a' }, { accessToken: { v11: 'a', v12: 'a' } }],
    [{ ONEBOT_SECRET: 's' }, { secret: 's' }],
    [{ ONEBOT_SECRET: 's', ONEBOT_V11_SECRET: 't' }, { secret: 't' }],
    [{ ONEBOT_WS_URLS: `["${V11}"]` }, { forward: [{ url: V11, protocol: 'v11', accessToken: undefined }] }],
    [{ ONEBOT_WS_URLS: V11 }, { forward: [{ url: V11, protocol: 'v11', accessToken: undefined }] }],
    [{ ONEBOT_WS_URLS: `["${V11}", "${V11}/"]` }, { forward: [{ url: `${V11}/`, protocol: 'v11' }] }],
    [
      { ONEBOT_V11_WS_URLS: '["ws://a"]', ONEBOT_V12_WS_URLS: '["wss://b/x?y=1"]' },
      {
        forward: [
          { url: 'ws://a', protocol: 'v11' },
          { url: 'wss://b/x?y=1', protocol: 'v12' },
        ],
      },
    ],
    [{ ONEBOT_WS_URLS: '[]' }, { forward: [] }],
    [{ ONEBOT_WS_URLS: '' }, { forward: [] }],
    [{ ONEBOT_API_ROOTS: `{"10001": "${ROOT}"}` }, { apiRoots: [root('10001', 'v11')] }],
    [
      { ONEBOT_API_ROOTS: `{"10001000100010001000": "${ROOT}"}` },
      { apiRoots: [root('10001000100010001000', 'v11')] },
    ],
    [{ ONEBOT_API_ROOTS__10001: ROOT }, { apiRoots: [root('10001', 'v11')] }],
    [
      { ONEBOT_API_ROOTS: '{"10001": "http://other"}', ONEBOT_API_ROOTS__10001: ROOT },
      { apiRoots: [root('10001', 'v11')] },
    ],
    [
      { ONEBOT_V11_API_ROOTS: `{"1": "${ROOT}"}`, ONEBOT_V12_API_ROOTS__u: ROOT },
      { apiRoots: [root('1', 'v11'), root('u', 'v12')] },
    ],
    [
      { ONEBOT_V11_ACCESS_TOKEN: 'a', ONEBOT_V11_API_ROOTS__1: ROOT, ONEBOT_V12_API_ROOTS__1: ROOT },
      { apiRoots: [root('1', 'v11', 'a'), root('1', 'v12')] },
    ],
    [{ ONEBOT_V12_USE_MSGPACK: 'true' }, { app: { encoding: 'msgpack' } }],
    [{ ONEBOT_V12_USE_MSGPACK: 'True' }, { app: { encoding: 'msgpack' } }],
    [{ ONEBOT_V12_USE_MSGPACK: 'false' }, { app: { encoding: 'json' } }],
    [{ ONEBOT_USE_MSGPACK: '1' }, { app: { encoding: 'msgpack' } }],
    [{ ONEBOT_LOG: 'debug' }, { log: 'debug' }],
    [{ ONEBOT_LOG: 'WARN' }, { log: 'warn' }],
    [{ ONEBOT_LOG: 'false' }, { log: false }],
    [{ ONEBOT_ALLOW_UNAUTHENTICATED: 'true' }, { allowUnauthenticated: true }],
    [{ ONEBOT_ALLOW_UNAUTHENTICATED: 'false' }, { allowUnauthenticated: false }],
  ])('%j', async (env, expected) => {
    const { settings, mistakes, notes } = await read(env)
    expect(settings).toMatchObject(expected)
    expect(mistakes).toEqual([])
    expect(notes).toEqual([])
  })
})

describe('the lines of the guides', () => {
  it.each<[env: Env, settings: object]>([
    [{ ONEBOT_API_ROOTS: '{"你的QQ号": "http://127.0.0.1:5700/"}' }, { apiRoots: [root('你的QQ号', 'v11')] }],
    [{ ONEBOT_WS_URLS: '["ws://127.0.0.1:6700"]' }, { forward: [{ url: V11, protocol: 'v11' }] }],
    [
      { ONEBOT_V12_API_ROOTS: '{"你的QQ号": "http://127.0.0.1:5700/"}' },
      { apiRoots: [root('你的QQ号', 'v12')] },
    ],
    [{ ONEBOT_V12_WS_URLS: '["ws://127.0.0.1:6700"]' }, { forward: [{ url: V11, protocol: 'v12' }] }],
  ])('%j', async (env, expected) => {
    const { settings, mistakes } = await read(env)
    expect(settings).toMatchObject(expected)
    expect(mistakes).toEqual([])
  })

  it('tell of an account that is no QQ number yet', async () => {
    const { notes } = await read({ ONEBOT_API_ROOTS: '{"你的QQ号": "http://127.0.0.1:5700/"}' })
    expect(notes).toEqual([
      "ONEBOT_API_ROOTS (environment) names an account '你的QQ号': in its place write the QQ number / 请改为实际的 QQ 号",
    ])
  })
})

describe('a list without a version', () => {
  const list = '["ws://127.0.0.1:6700"]'
  it.each<[why: string, env: Env, protocols: string[], note: string | undefined]>([
    ['is for V11', {}, ['v11'], undefined],
    ['is for V11 where V11 is configured', { ONEBOT_V11_SECRET: 's' }, ['v11'], undefined],
    [
      'is for V12 where V12 alone is configured',
      { ONEBOT_V12_ACCESS_TOKEN: 't' },
      ['v12'],
      'is taken for OneBot V12',
    ],
    [
      'is for V11 where both are configured',
      { ONEBOT_V11_SECRET: 's', ONEBOT_V12_ACCESS_TOKEN: 't' },
      ['v11'],
      'is taken for OneBot V11; for V12 set ONEBOT_V12_WS_URLS',
    ],
    ['is for V11 where V12 has its own', { ONEBOT_V12_WS_URLS: list }, ['v11', 'v12'], undefined],
    [
      'is not used where V11 has its own',
      { ONEBOT_V11_WS_URLS: list },
      ['v11'],
      'is not used, since ONEBOT_V11_WS_URLS is set; for OneBot V12 name it ONEBOT_V12_WS_URLS',
    ],
  ])('%s', async (_, env, protocols, note) => {
    const { settings, notes } = await read({ ONEBOT_WS_URLS: list, ...env })
    expect(settings.forward.map(({ protocol }) => protocol)).toEqual(protocols)
    expect(notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)])
  })
})

describe('a note', () => {
  it.each<[env: Env, note: string]>([
    [{ DRIVER: '~fastapi' }, 'DRIVER (environment) is not needed here: every transport is at hand'],
    [{ ONEBOT_WS_URLSS: '[]' }, "ONEBOT_WS_URLSS (environment) is not known; did you mean 'ONEBOT_WS_URLS'?"],
    [{ ONEBOT_HOST: 'a' }, "ONEBOT_HOST (environment) is not known; did you mean 'HOST'?"],
    [{ ONEBOT_PORT: '1' }, "ONEBOT_PORT (environment) is not known; did you mean 'PORT'?"],
    [{ ONEBOT_URL: 'a' }, "ONEBOT_URL (environment) is not known; did you mean 'ONEBOT_WS_URLS'?"],
    [
      { ONEBOT_V12_WS_URL: 'a' },
      "ONEBOT_V12_WS_URL (environment) is not known; did you mean 'ONEBOT_V12_WS_URLS'?",
    ],
    [{ ONEBOT_NAME: 'a' }, 'ONEBOT_NAME (environment) is not known'],
    [
      { ONEBOT_ACCESS_TOKEN: 'pässword' },
      'ONEBOT_ACCESS_TOKEN (environment) has characters beyond ASCII, which not every implementation can present; use letters and digits',
    ],
    [
      { ONEBOT_V12_USE_MSGPACK: '{"walle": true}' },
      'ONEBOT_V12_USE_MSGPACK (environment) names implementations: calls go out as JSON, which all of them read',
    ],
    [
      { ONEBOT_V12_USE_MSGPACK__walle: 'true' },
      'ONEBOT_V12_USE_MSGPACK (environment) names implementations: calls go out as JSON, which all of them read',
    ],
  ])('%j', async (env, note) => {
    const { notes, mistakes } = await read(env)
    expect(notes.map(english)).toEqual([note])
    expect(mistakes).toEqual([])
  })

  it('says how to be reached in a container', async () => {
    const { notes } = await read({}, true)
    expect(notes).toEqual([expect.stringContaining('set HOST=0.0.0.0 and ONEBOT_ACCESS_TOKEN')])
    expect((await read({ HOST: '127.0.0.1' }, true)).notes).toEqual([])
  })

  it('is not made of names of others', async () => {
    expect(
      (await read({ SUPERUSERS: '[]', LOG_LEVEL: 'DEBUG', COMMAND_START: '["/"]', PATH: '/' })).notes,
    ).toEqual([])
  })
})

describe('a mistake', () => {
  const list = 'must be a JSON list of addresses, such as ["ws://127.0.0.1:6700"]'
  const doubled = '["ws://127.0.0.1:6700", "ws://a/#b"]'
  const roots = 'must be a JSON object of addresses by account, such as {"10001": "http://127.0.0.1:5700/"}'
  it.each<[env: Env, mistake: string]>([
    [{ PORT: 'abc' }, "PORT (environment) must be a whole number from 0 to 65535, not 'abc'"],
    [{ PORT: '65536' }, "PORT (environment) must be a whole number from 0 to 65535, not '65536'"],
    [{ PORT: '80.5' }, "PORT (environment) must be a whole number from 0 to 65535, not '80.5'"],
    [{ PORT: '-1' }, "PORT (environment) must be a whole number from 0 to 65535, not '-1'"],
    [{ API_TIMEOUT: '0' }, "API_TIMEOUT (environment) must be a number of seconds above 0, not '0'"],
    [
      { API_TIMEOUT: '3000000' },
      "API_TIMEOUT (environment) must be a number of seconds above 0, not '3000000'",
    ],
    [{ ONEBOT_WS_URLS: "['ws://a']" }, 'ONEBOT_WS_URLS (environment) is no JSON: it needs double quotes'],
    [
      { ONEBOT_WS_URLS: '["ws://a",]' },
      'ONEBOT_WS_URLS (environment) is no JSON: a comma stands before the bracket',
    ],
    [
      { ONEBOT_WS_URLS: '[“ws://a”]' },
      'ONEBOT_WS_URLS (environment) is no JSON: its signs must be ASCII: " , :',
    ],
    [
      { ONEBOT_WS_URLS: '["ws://a"' },
      'ONEBOT_WS_URLS (environment) is no JSON: a quote, a comma or a bracket is missing or too many',
    ],
    [
      { ONEBOT_WS_URLS: '["http://a"]' },
      "ONEBOT_WS_URLS (environment) 'http://a' is an HTTP address; did you mean ws://a",
    ],
    [
      { ONEBOT_WS_URLS: doubled },
      "ONEBOT_WS_URLS (environment), address 2: 'ws://a' has a part from '#' on, which no server sees; in a token write %23",
    ],
    [
      { ONEBOT_WS_URLS: 'ws://a, ws://b' },
      'ONEBOT_WS_URLS (environment) has several addresses in it; write a list',
    ],
    [
      { ONEBOT_WS_URLS: 'c2VjcmV0/canary' },
      'ONEBOT_WS_URLS (environment) must be an address such as ws://127.0.0.1:3001',
    ],
    [
      { ONEBOT_V11_WS_URLS: 'ws://a', ONEBOT_V12_WS_URLS: 'ws://a/' },
      'ONEBOT_V12_WS_URLS (environment) and ONEBOT_V11_WS_URLS (environment) have one address; keep one',
    ],
    [{ ONEBOT_WS_URLS: '["ws://a", 5]' }, `ONEBOT_WS_URLS (environment) ${list}`],
    [
      { ONEBOT_WS_URLS__0: 'ws://a' },
      `ONEBOT_WS_URLS__0 (environment) is no variable: what differs between accounts stands in ONEBOT_ACCOUNTS`,
    ],
    [
      { ONEBOT_V12_WS_URLS: '127.0.0.1:6700' },
      "ONEBOT_V12_WS_URLS (environment) '127.0.0.1:6700' does not begin with ws:// or wss://; did you mean ws://127.0.0.1:6700",
    ],
    [{ ONEBOT_API_ROOTS: 'http://127.0.0.1:5700' }, `ONEBOT_API_ROOTS (environment) ${roots}`],
    [{ ONEBOT_API_ROOTS: '["http://127.0.0.1:5700"]' }, `ONEBOT_API_ROOTS (environment) ${roots}`],
    [
      { ONEBOT_API_ROOTS: '{"1": "ws://a"}' },
      "ONEBOT_API_ROOTS (environment), account '1': 'ws://a' is a WebSocket address; did you mean http://a",
    ],
    [
      { ONEBOT_API_ROOTS: '{"1": "127.0.0.1:5700"}' },
      "ONEBOT_API_ROOTS (environment), account '1': '127.0.0.1:5700' does not begin with http:// or https://; did you mean http://127.0.0.1:5700",
    ],
    [
      { ONEBOT_API_ROOTS: '{"1": "http://a?access_token=canary#b"}' },
      "ONEBOT_API_ROOTS (environment), account '1': 'http://a' has a part from '#' on, which no server sees; in a token write %23",
    ],
    [
      { ONEBOT_API_ROOTS: '{"1": "http://u:canary@a"}' },
      "ONEBOT_API_ROOTS (environment), account '1': has a user name or password in it, which is not sent; use accessToken",
    ],
    [
      { ONEBOT_API_ROOTS: '{"1": "http://a", "1": "http://b"}' },
      "ONEBOT_API_ROOTS (environment) has '1' twice; keep one",
    ],
    [
      { ONEBOT_ACESS_TOKEN: 'canary' },
      "ONEBOT_ACESS_TOKEN (environment) is not known; did you mean 'ONEBOT_ACCESS_TOKEN'?",
    ],
    [
      { ONEBOT_TOKEN: 'canary' },
      "ONEBOT_TOKEN (environment) is not known; did you mean 'ONEBOT_ACCESS_TOKEN'?",
    ],
    [
      { ONEBOT_V11_TOKEN: 'canary' },
      "ONEBOT_V11_TOKEN (environment) is not known; did you mean 'ONEBOT_V11_ACCESS_TOKEN'?",
    ],
    [
      { ONEBOT_V12_SECRET: 'canary' },
      "ONEBOT_V12_SECRET (environment) is not known; did you mean 'ONEBOT_V11_SECRET'?",
    ],
    [
      { 'ONEBOT_ACCESS_TOKEN:c2VjcmV0': '=' },
      "ONEBOT_ACCESS_TOKEN… (environment) is no name; write '=' in place of ':'",
    ],
    [
      { ONEBOT_ACCESS_TOKEN: '“abc”' },
      'ONEBOT_ACCESS_TOKEN (environment) begins or ends with a typographic quote; write ASCII quotes or none',
    ],
    [
      { ONEBOT_ACCESS_TOKEN: 'a\nb' },
      'ONEBOT_ACCESS_TOKEN (environment) has a line break or another control character in it',
    ],
    [
      { ONEBOT_ACCESS_TOKEN: '密码', ONEBOT_WS_URLS: V11 },
      'ONEBOT_ACCESS_TOKEN (environment) has characters that no header carries; use letters and digits',
    ],
    [
      { HOST: '0.0.0.0 ONEBOT_ACCESS_TOKEN=canary' },
      'HOST (environment) must be an IP address or a host name, such as 0.0.0.0',
    ],
    [
      { HOST: '0.0.0.0:8080', ONEBOT_ACCESS_TOKEN: 'a-token' },
      'HOST (environment) must be an IP address or a host name, such as 0.0.0.0; the port is a setting of its own',
    ],
    [{ HOST: '0.0.0.0::' }, 'HOST (environment) must be an IP address or a host name, such as 0.0.0.0'],
    [
      { PORT: '8080ONEBOT_TOKEN=canary' },
      "PORT (environment) must be a whole number from 0 to 65535, not '8080ONEBOT_TOKEN…'",
    ],
    [{ ONEBOT_API_ROOTS__1__URL: ROOT }, `ONEBOT_API_ROOTS (environment) ${roots}`],
    [
      { ONEBOT_V12_USE_MSGPACK: 'maybe' },
      "ONEBOT_V12_USE_MSGPACK (environment) must be true or false, not 'maybe'",
    ],
    [
      { ONEBOT_ALLOW_UNAUTHENTICATED: '2' },
      "ONEBOT_ALLOW_UNAUTHENTICATED (environment) must be true or false, not '2'",
    ],
    [
      { ONEBOT_LOG: 'loud' },
      "ONEBOT_LOG (environment) must be debug, info, warn, error or false, not 'loud'",
    ],
    [
      { ONEBOT_ACCESS_TOKEN__10001: 'canary' },
      'ONEBOT_ACCESS_TOKEN__10001 (environment) is no variable: what differs between accounts stands in ONEBOT_ACCOUNTS',
    ],
  ])('%j', async (env, mistake) => {
    expect((await read(env)).mistakes.map(english)).toContain(mistake)
  })
})
