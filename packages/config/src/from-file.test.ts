import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ConfigError } from '@onebot.js/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Env } from './environment.js'
import { fromFile } from './from-file.js'
import { readSettings } from './read-config.js'
import type { Settings } from './settings.js'

/** Writes a file that goes with the test. */
function write(text: string | Uint8Array, name = 'onebot.yaml'): string {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-config-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}

async function read(
  text: string,
  env: Env = {},
  isInContainer = false,
): Promise<{ settings: Settings; notes: string[] }> {
  const notes: string[] = []
  const source = { path: write(text), name: 'onebot.yaml', look: (name: string) => env[name], isInContainer }
  const settings = await readSettings(source, (note) => void notes.push(note))
  return { settings, notes }
}

/** The lines of the error that tell of the mistakes, in English. */
async function mistakesOf(text: string, env: Env = {}): Promise<string[]> {
  try {
    await read(text, env)
  } catch (error) {
    if (!(error instanceof ConfigError) || error.code !== 'CONFIG_FILE_INVALID') throw error
    const [, lines = ''] = /mistakes?\n(.*?)\n {2}Fix:/s.exec(error.message) ?? []
    return lines.split('\n').map((line) => line.trim().split(' / ')[0] ?? '')
  }
  throw new Error('nothing was thrown')
}

const none = { accessToken: undefined, secret: undefined }

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: references as users write them.
describe('what a file says', () => {
  it('is read from YAML', async () => {
    const { settings, notes } = await read(`
$schema: ./schema.json
host: 0.0.0.0
port: 8081
accessToken: abc
secret: def
allowUnauthenticated: false
callTimeout: 5000
encoding: msgpack
duplicate: reject
maxInFlight: 10
handlerTimeout: 20
validation: off
checkCalls: true
log: debug
accounts:
  '10001': { transport: reverse-ws }
  10002: { transport: forward-ws, url: ws://127.0.0.1:3001, accessToken: ghi, tokenIn: query, protocol: v11 }
  10003: { transport: http, apiRoot: http://127.0.0.1:5700, events: sse }
  10004:
    transport: http
    apiRoot: https://127.0.0.1:5701/
    protocol: v12
`)
    expect(notes).toEqual([])
    expect(settings).toEqual({
      listen: { host: '0.0.0.0', port: 8081, tls: undefined },
      accessToken: { v11: 'abc', v12: 'abc' },
      secret: 'def',
      allowUnauthenticated: false,
      members: { ws: undefined, post: undefined },
      forward: [
        {
          url: 'ws://127.0.0.1:3001',
          accessToken: 'ghi',
          protocol: 'v11',
          field: 'onebot.yaml /accounts/10002/url',
          tokenField: 'onebot.yaml /accounts/10002/accessToken',
          tokenIn: 'query',
        },
      ],
      apiRoots: [
        {
          id: '10003',
          url: 'http://127.0.0.1:5700',
          accessToken: 'abc',
          protocol: undefined,
          events: 'sse',
          field: 'onebot.yaml /accounts/10003/apiRoot',
          tokenField: 'onebot.yaml /accessToken',
        },
        {
          id: '10004',
          url: 'https://127.0.0.1:5701/',
          accessToken: 'abc',
          protocol: 'v12',
          events: undefined,
          field: 'onebot.yaml /accounts/10004/apiRoot',
          tokenField: 'onebot.yaml /accessToken',
        },
      ],
      log: 'debug',
      app: {
        callTimeout: 5000,
        encoding: 'msgpack',
        duplicate: 'reject',
        maxInFlight: 10,
        handlerTimeout: 20,
        validation: 'off',
        checkCalls: true,
      },
    })
  })

  it('is read from JSON, indented with tabs and with a byte order mark', async () => {
    const json =
      '\ufeff{\r\n\t"port": 1,\r\n\t"accounts": {\r\n\t\t"10001": {"transport": "reverse-ws"}\r\n\t}\r\n}'
    const { settings } = await read(json)
    expect(settings.listen?.port).toBe(1)
  })

  it('may be nothing', async () => {
    expect((await read('# later\n')).settings.listen).toEqual({
      host: '127.0.0.1',
      port: 8080,
      tls: undefined,
    })
  })

  it('counts an empty value as unset', async () => {
    const { settings } = await read(
      'port:\naccessToken: ""\nsecret: ""\naccounts: {1: {transport: reverse-ws, accessToken: ""}}',
    )
    expect(settings.listen?.port).toBe(8080)
    expect(settings.accessToken).toEqual({ v11: undefined, v12: undefined })
    expect(settings.secret).toBeUndefined()
    expect(settings.members.ws).toBeUndefined()
  })

  it('keeps every digit and zero of ids and tokens', async () => {
    const { settings } = await read(`
accessToken: 0123
secret: 1e5
accounts:
  10001000100010001000: { transport: forward-ws, url: ws://a, accessToken: 10001000100010001000 }
  0042: { transport: http, apiRoot: http://b, accessToken: 12345 }
`)
    expect(settings.accessToken.v11).toBe('0123')
    expect(settings.secret).toBe('1e5')
    expect(settings.forward).toMatchObject([{ accessToken: '10001000100010001000' }])
    expect(settings.apiRoots).toMatchObject([{ id: '0042', accessToken: '12345' }])
    const json = await read(
      '{"accounts": {"10001000100010001000": {"transport": "http", "apiRoot": "http://a"}}}',
    )
    expect(json.settings.apiRoots).toMatchObject([{ id: '10001000100010001000' }])
  })

  it('may give one account several transports', async () => {
    const { settings } = await read(`
accounts:
  10001:
    - { transport: reverse-ws }
    - { transport: http, apiRoot: http://a }
`)
    expect(settings.apiRoots).toMatchObject([{ id: '10001' }])
    expect(settings.listen).toBeDefined()
  })

  it('may use anchors', async () => {
    const { settings } = await read(`
accounts:
  1: &common { transport: forward-ws, url: ws://a, protocol: v12 }
  2: { <<: *common, url: ws://b }
`)
    expect(settings.forward).toMatchObject([
      { url: 'ws://a', protocol: 'v12' },
      { url: 'ws://b', protocol: 'v12' },
    ])
  })

  it.each([
    [
      'accounts: { 你的QQ号: { transport: reverse-ws } }',
      "onebot.yaml /accounts names an account '你的QQ号'",
    ],
    [
      'onlyListed: true\naccounts: { 1: { transport: forward-ws, url: ws://a } }',
      'onebot.yaml /onlyListed lets nobody in',
    ],
    ['accessToken: 密码', 'onebot.yaml /accessToken has characters beyond ASCII'],
    [
      'accounts: { 1: { transport: reverse-ws, accessToken: 密码 } }',
      'onebot.yaml /accounts/1/accessToken has characters beyond ASCII',
    ],
  ])('is noted where it may not be what was meant: %j', async (text, note) => {
    expect((await read(text)).notes).toEqual([expect.stringContaining(note)])
  })

  it('may carry any token in the query', async () => {
    const account = '{ transport: forward-ws, url: ws://a, accessToken: 密码, tokenIn: query }'
    const { settings } = await read(`accounts: { 1: ${account} }`)
    expect(settings.forward).toMatchObject([{ accessToken: '密码', tokenIn: 'query' }])
  })

  it('tells of an account that cannot be called', async () => {
    const { notes } = await read('accounts: {10001: {transport: http}}')
    expect(notes).toEqual(['account 10001 has no apiRoot: it can only answer its events as they come'])
  })
})

it('says how to be reached in a container', async () => {
  const notes = [
    'this is a container, and nobody outside it can connect to 127.0.0.1; set host: 0.0.0.0 and accessToken / 当前在容器中，容器外无法连接 127.0.0.1；请设置 host: 0.0.0.0 和 accessToken',
  ]
  expect((await read('port: 1', {}, true)).notes).toEqual(notes)
  expect((await read('host: 127.0.0.1', {}, true)).notes).toEqual([])
  expect((await read('accounts: {1: {transport: forward-ws, url: ws://a}}', {}, true)).notes).toEqual([])
})

describe('a port is listened on', () => {
  it.each([
    ['where nothing is said', '{}', true],
    ['where an account dials in', 'accounts: {1: {transport: reverse-ws}}', true],
    ['where an account posts', 'accounts: {1: {transport: http}}', true],
    ['not where all are dialled', 'accounts: {1: {transport: forward-ws, url: ws://a}}', false],
    [
      'not where events are fetched',
      'accounts: {1: {transport: http, apiRoot: http://a, events: poll}}',
      false,
    ],
    ['where it is named all the same', 'port: 0\naccounts: {1: {transport: forward-ws, url: ws://a}}', true],
  ])('%s', async (_, text, listens) => {
    expect((await read(text)).settings.listen !== undefined).toBe(listens)
  })
})

describe('tokens of single accounts', () => {
  it('bind those accounts, and the others that are listed to the common one', async () => {
    const { settings } = await read(`
accessToken: common
accounts:
  1: { transport: reverse-ws, accessToken: own }
  2: { transport: reverse-ws }
  3: { transport: http, secret: mine }
  4: { transport: http }
`)
    expect(settings.members).toEqual({
      ws: { 1: { accessToken: 'own', secret: undefined }, 2: none },
      post: { 3: { accessToken: undefined, secret: 'mine' }, 4: none },
    })
  })

  it('leave the door open for others where there are none', async () => {
    const { settings } = await read('accessToken: a\naccounts: {1: {transport: reverse-ws}}')
    expect(settings.members).toEqual({ ws: undefined, post: undefined })
  })

  it('close it with onlyListed', async () => {
    const { settings } = await read(
      'accessToken: a\nonlyListed: true\naccounts: {1: {transport: reverse-ws}}',
    )
    expect(settings.members).toEqual({ ws: { 1: none }, post: {} })
  })

  it('are needed by all where one has one', async () => {
    const text =
      'accounts:\n  1: { transport: reverse-ws, accessToken: own }\n  2: { transport: reverse-ws }\n'
    expect(await mistakesOf(text)).toEqual([
      'onebot.yaml:3:3 /accounts/2: an accessToken is missing: another account has one of its own',
    ])
    expect(await mistakesOf('onlyListed: true\naccounts:\n  1: { transport: reverse-ws }\n')).toEqual([
      'onebot.yaml:3:3 /accounts/1: an accessToken is missing, by which onlyListed tells it from others',
    ])
  })
})

describe('references', () => {
  it('take values from the environment', async () => {
    const { settings } = await read(
      'port: ${PORT:-9000}\naccessToken: ${TOKEN}\nhost: "${HOST:-::1}"\nallowUnauthenticated: ${OPEN:-true}\nlog: ${LOG:-false}\naccounts: { "${QQ}": { transport: http, apiRoot: "http://${ROOT}/x" } }',
      { TOKEN: '12345', QQ: '10001', ROOT: 'a:1', HOST: '' },
    )
    expect(settings).toMatchObject({
      listen: { host: '::1', port: 9000 },
      accessToken: { v11: '12345' },
      allowUnauthenticated: true,
      log: false,
      apiRoots: [{ id: '10001', url: 'http://a:1/x' }],
    })
  })

  it('cannot change the structure of the file', async () => {
    const { settings } = await read('secret: ${TOKEN}', { TOKEN: 'a\nport: 1\n"}{' })
    expect(settings.listen?.port).toBe(8080)
    expect(settings.secret).toBe('a\nport: 1\n"}{')
  })

  it('that lead nowhere are mistakes', async () => {
    const text = 'accessToken: ${MISSING}\naccounts:\n  1: { transport: forward-ws, url: "ws://${ALSO}" }'
    expect(await mistakesOf(text)).toEqual([
      'onebot.yaml:1:14 the environment variable MISSING is not set: set it, or write ${MISSING:-} where it may be missing',
      'onebot.yaml:3:36 the environment variable ALSO is not set: set it, or write ${ALSO:-} where it may be missing',
    ])
  })
})

describe('a mistake', () => {
  const json =
    'the JSON breaks off here; a comma, a quote or a bracket is missing before this, or one is too many'
  const transports = 'allowed: reverse-ws, forward-ws, http'
  it.each<[text: string, ...mistakes: string[]]>([
    [
      'accounts:\n  10002:\n    transport: forward',
      `onebot.yaml:3:16 /accounts/10002/transport: 'forward' is not allowed; ${transports}; did you mean 'forward-ws'?`,
    ],
    [
      'accounts: { 1: { transport: 5 } }',
      `onebot.yaml:1:29 /accounts/1/transport: '5' is not allowed; ${transports}`,
    ],
    [
      'accounts: { 1: { transport: [] } }',
      'onebot.yaml:1:29 /accounts/1/transport: must be a text',
      `onebot.yaml:1:29 /accounts/1/transport: a value of type object is not allowed; ${transports}`,
    ],
    [
      'accounts: { 1: { tranport: http, url: a } }',
      'onebot.yaml:1:13 /accounts/1: transport is missing: reverse-ws, forward-ws or http',
      "onebot.yaml:1:18 /accounts/1/tranport: unknown key; allowed: transport, url, apiRoot, accessToken, tokenIn, secret, events, protocol, caFile; did you mean 'transport'?",
    ],
    [
      'accounts: { 1: { transport: reverse-ws, url: ws://a } }',
      'onebot.yaml:1:41 /accounts/1/url: unknown key; allowed: transport, accessToken',
    ],
    ['accounts: { 1: { transport: forward-ws } }', 'onebot.yaml:1:13 /accounts/1: url is missing'],
    [
      'accounts: { 1: { transport: forward-ws, url: "http://a" } }',
      "onebot.yaml:1:46 /accounts/1/url: 'http://a' is an HTTP address; did you mean ws://a",
    ],
    [
      'accounts: { 1: [{ transport: http, apiRoot: a }] }',
      'onebot.yaml:1:45 /accounts/1/0/apiRoot: must be an address such as http://127.0.0.1:5700',
    ],
    [
      'accounts: { 1: { transport: http, events: push } }',
      "onebot.yaml:1:43 /accounts/1/events: 'push' is not allowed; allowed: post, sse, poll; did you mean 'post'?",
    ],
    ['accounts: { 1: { transport: http, events: sse } }', 'onebot.yaml:1:13 /accounts/1: apiRoot is missing'],
    [
      'accounts: { 1: { transport: http, apiRoot: http://a, events: poll, protocol: v11 } }',
      "onebot.yaml:1:78 /accounts/1/protocol: 'v11' is not allowed; allowed: v12",
    ],
    ['accounts: [ { transport: http } ]', 'onebot.yaml:1:11 /accounts: must be a group of keys'],
    ['accounts: { 1: [] }', 'onebot.yaml:1:16 /accounts/1: must not be empty'],
    ['accounts: { "": { transport: http } }', 'onebot.yaml:1:13 /accounts/: an account needs an id'],
    ['accounts: { 1: }', 'onebot.yaml:1:16 /accounts/1: must be a group of keys'],
    ['- port: 1', 'onebot.yaml:1:1 /: must be a group of keys'],
    ['port: 80a', 'onebot.yaml:1:7 /port: must be a whole number'],
    ['port: 65536', 'onebot.yaml:1:7 /port: must be from 0 to 65535'],
    ['port: 1.5', 'onebot.yaml:1:7 /port: must be a whole number'],
    ['port: true', 'onebot.yaml:1:7 /port: must be a whole number'],
    ['callTimeout: 0', 'onebot.yaml:1:14 /callTimeout: must be from 1 to 2147483647'],
    ['allowUnauthenticated: yes', 'onebot.yaml:1:23 /allowUnauthenticated: must be true or false'],
    ['accessToken: { a: canary }', 'onebot.yaml:1:14 /accessToken: must be a text'],
    ['accessToken: true', 'onebot.yaml:1:14 /accessToken: must be a text'],
    ['tls: { keyFile: a.pem }', 'onebot.yaml:1:1 /tls: certFile is missing'],
    ['tls: { keyFile: "", certFile: a.pem }', 'onebot.yaml:1:17 /tls/keyFile: must not be empty'],
    [
      'tls: { keyFile: a.pem, certFile: b.pem }',
      'onebot.yaml:1:17 /tls/keyFile: there is no such file',
      'onebot.yaml:1:34 /tls/certFile: there is no such file',
    ],
    ['log: loud', "onebot.yaml:1:6 /log: 'loud' is not allowed; allowed: debug, info, warn, error, false"],
    [
      '\n\naccesstoken: canary',
      "onebot.yaml:3:1 /accesstoken: unknown key; allowed: $schema, host, port, tls, accessToken, secret, allowUnauthenticated, onlyListed, callTimeout, encoding, duplicate, maxInFlight, handlerTimeout, validation, checkCalls, log, accounts; did you mean 'accessToken'?",
    ],
    [
      'port: 1\nport：2\nhost: a',
      "onebot.yaml:2:1 from here on the lines do not fit together; mind the indentation, and put a text with \": \" in quotes; write ': ' with an ASCII ':' in place of '：'",
    ],
    [
      'port：8080',
      "onebot.yaml:1:1 /: must be a group of keys; write ': ' with an ASCII ':' in place of '：'",
    ],
    ['port=8080', "onebot.yaml:1:1 /: must be a group of keys; write ': ' in place of '='"],
    ['port:8080', "onebot.yaml:1:1 /: must be a group of keys; a space is missing after ':'"],
    [
      'port: 1\naccessToken:canary',
      "onebot.yaml:2:1 a sign is missing here: ': ' behind a key, a comma, a quote or a bracket; a space is missing after ':'",
    ],
    ['{ "port"：8080 }', `onebot.yaml:1:9 ${json}; write ': ' with an ASCII ':' in place of '：'`],
    ['{“port”: 1}', 'onebot.yaml:1:2 /…: unknown key; write ASCII quotes (") in place of “ ”'],
    [
      '{ port: 1, accessToken:canary }',
      "onebot.yaml:1:12 /accessToken…: unknown key; a space is missing after ':'",
    ],
    [
      'accounts:\n  1:\n    transport: reverse-ws\n      accessToken:canary',
      `onebot.yaml:3:16 /accounts/1/transport: 'reverse-ws…' is not allowed; ${transports}; a space is missing after ':'`,
    ],
    [
      '{\n  // token is canary\n  "port": 1\n}',
      'onebot.yaml:2:3 JSON has no comments: begin them with # here, in place of // and /*',
    ],
    [
      '{"port": 1, /* canary */ "host": "//"}',
      'onebot.yaml:1:13 JSON has no comments: begin them with # here, in place of // and /*',
    ],
    [
      '// canary\n{"port": 1}',
      'onebot.yaml:1:1 JSON has no comments: begin them with # here, in place of // and /*',
    ],
    [
      'accessToken: &canary',
      'onebot.yaml:1:21 an anchor (&) is used nowhere; put a text with special characters in quotes',
    ],
    [
      'accessToken: #canary',
      'onebot.yaml:1:14 /accessToken: has no value; put a text with special characters (# & *) in quotes, or leave the key out',
    ],
    [
      'secret: null',
      'onebot.yaml:1:9 /secret: has no value; put a text with special characters (# & *) in quotes, or leave the key out',
    ],
    [
      'accessToken: “canary”',
      'onebot.yaml:1:14 /accessToken: begins or ends with a typographic quote; write ASCII quotes or none',
    ],
    [
      'accessToken: "a\\nb"',
      'onebot.yaml:1:14 /accessToken: has a line break or another control character in it',
    ],
    [
      'accounts:\n  10001: { transport: http }\n  "10001": { transport: http }',
      'onebot.yaml:3:3 this key is there twice; keep one',
    ],
    [
      'host: 0.0.0.0 accessToken=canary',
      'onebot.yaml:1:7 /host: must be an IP address or a host name, such as 0.0.0.0',
    ],
    [
      'host: localhost:8080',
      'onebot.yaml:1:7 /host: must be an IP address or a host name, such as 0.0.0.0; the port is a setting of its own',
    ],
    // What the transports could not do
    [
      'accounts:\n  1: { transport: forward-ws, url: ws://a }\n  2: { transport: forward-ws, url: ws://a/ }',
      'onebot.yaml:3:36 /accounts/2/url: is the address of onebot.yaml /accounts/1 as well; keep one',
    ],
    [
      'accounts:\n  1: { transport: forward-ws, url: "ws://a/#b" }',
      "onebot.yaml:2:36 /accounts/1/url: 'ws://a' has a part from '#' on, which no server sees; in a token write %23",
    ],
    [
      'accounts:\n  1: { transport: forward-ws, url: ws://a, accessToken: 密码 }\n  2: { transport: http, apiRoot: http://a, accessToken: 密码 }',
      'onebot.yaml:2:57 /accounts/1/accessToken: has characters that no header carries; use letters and digits',
      'onebot.yaml:3:57 /accounts/2/accessToken: has characters that no header carries; use letters and digits',
    ],
    [
      'accessToken: 密码\naccounts: { 1: { transport: forward-ws, url: ws://a } }',
      'onebot.yaml:1:14 /accessToken: has characters that no header carries; use letters and digits',
    ],
    [
      'accounts:\n  1: [{ transport: reverse-ws, accessToken: a }, { transport: reverse-ws, accessToken: b }]',
      'onebot.yaml:2:50 /accounts/1/1: comes in by reverse WebSocket twice, with different credentials; keep one',
    ],
    [
      'accounts: { 1: { transport: forward-ws, url: wss://a, caFile: no.pem } }',
      'onebot.yaml:1:63 /accounts/1/caFile: there is no such file',
    ],
    // Syntax
    ['a: 1\na: 2', 'onebot.yaml:2:1 this key is there twice; keep one'],
    ['{"port": 1\n "host": 2}', `onebot.yaml:2:2 ${json}`],
    ['{"port": 1', `onebot.yaml:1:11 ${json}`],
    ['{"port": 1,\n "host": "canary}', `onebot.yaml:2:18 ${json}`],
    [
      'port: 1\n  host: b',
      'onebot.yaml:1:7 from here on the lines do not fit together; mind the indentation, and put a text with ": " in quotes',
    ],
    [
      'accessToken: *canary',
      'onebot.yaml:1:14 an alias (*) has no anchor; put a text with special characters in quotes',
    ],
    [
      'accessToken: !canary',
      'onebot.yaml:1:14 a tag (!) is not known; put a text with special characters in quotes',
    ],
    [
      'accessToken: @canary',
      'onebot.yaml:1:14 a text cannot begin with this sign; put a text with special characters in quotes',
    ],
    [
      'accessToken: "\\canary"',
      'onebot.yaml:1:15 a backslash in double quotes begins no known escape; write two, or use single quotes',
    ],
    [
      `a: &a [${'1,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`,
      'onebot.yaml has aliases (*) without end',
    ],
  ])('%j', async (text, ...mistakes) => {
    expect(await mistakesOf(text)).toEqual(mistakes)
  })

  it('is told of with the others, in the order of the file, ten at the most', async () => {
    const text = Array.from({ length: 15 }, (_, i) => `wrong${i}: 1`).join('\n')
    const mistakes = await mistakesOf(text)
    expect(mistakes).toHaveLength(11)
    expect(mistakes.map((line) => line.split(' ')[0]).slice(0, 10)).toEqual(
      Array.from({ length: 10 }, (_, i) => `onebot.yaml:${i + 1}:1`),
    )
    expect(mistakes[10]).toBe('… and 5 more')
  })
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: references as users write them.

describe('a secret behind a missing or wrong sign is not shown', () => {
  const canary = 'canary5f1c9e'
  const signs = [
    ':',
    '：',
    '=',
    ' ',
    ',',
    '，',
    '/',
    '#',
    '“',
    '"',
    "'",
    '`',
    ': *',
    ': &',
    ': !',
    ': @',
    '\t',
    '%',
    '|',
  ]
  const texts = [
    (line: string) => line,
    (line: string) => `port: 1\n${line}`,
    (line: string) => `${line}\nport: 1`,
    (line: string) => `port: 1\n  ${line}\nhost: a`,
    (line: string) => `{ port: 1, ${line} }`,
    (line: string) => `{ "port": 1, "${line}" }`,
    (line: string) => `{ "port": 1, "${line}": 1 }`,
    (line: string) => `accounts:\n  1:\n    transport: reverse-ws\n    ${line}`,
    (line: string) => `accounts:\n  1:\n    transport: reverse-ws\n      ${line}`,
    (line: string) => `accounts:\n  1:\n    ${line}\n    transport: http`,
    (line: string) => `accounts: { 1: { ${line} } }`,
    (line: string) => `accounts: { 1: { transport: http, ${line} } }`,
    (line: string) => `accounts:\n  ${line}: { transport: x }`,
    (line: string) => `log: debug ${line}`,
  ]
  it.each(signs)('%j', async (sign) => {
    for (const text of texts) {
      const lines = await mistakesOf(text(`accessToken${sign}${canary}`)).catch((error: Error) => [
        error.message,
      ])
      expect(lines.join('\n'), text(`accessToken${sign}…`)).not.toContain(canary)
    }
  })
})

describe('fromFile()', () => {
  const failure = (path: string): Promise<unknown> =>
    fromFile(path, { env: {} }).catch((error: unknown) => error)

  it('gives options with drivers', async () => {
    const { drivers, callTimeout } = await fromFile(write('callTimeout: 1234'), { env: {} })
    expect(drivers.map(({ name }) => name)).toEqual(['reverse-ws', 'http'])
    expect(callTimeout).toBe(1234)
  })

  it('names the file as it was given', async () => {
    const path = write('port: x')
    expect(await failure(path)).toMatchObject({
      message: expect.stringContaining(`${path}:1:7 /port: must be`),
    })
  })

  it('says what is wrong with a file that cannot be read', async () => {
    expect(await failure('nowhere.yaml')).toMatchObject({
      code: 'CONFIG_FILE_INVALID',
      message: expect.stringContaining(`nowhere.yaml: there is no such file: ${resolve('nowhere.yaml')}`),
    })
    expect(await failure(tmpdir())).toMatchObject({ message: expect.stringContaining('it is a directory') })
    expect(await failure(write(Uint8Array.of(0xc4, 0xe3)))).toMatchObject({
      message: expect.stringContaining('it is not UTF-8; save it as UTF-8'),
    })
  })

  it.each([
    ['onebot.yaml', /^ {4}accessToken: "[\w-]{43}"$/m, /^ {4}allowUnauthenticated: true$/m],
    ['onebot.json', /^ {4}"accessToken": "[\w-]{43}",$/m, /^ {4}"allowUnauthenticated": true,$/m],
  ])('refuses an open port with the line to add to %s', async (name, tokenLine, allowLine) => {
    const path = write('{"host": "0.0.0.0"}', name)
    const error = await failure(path)
    expect(error).toMatchObject({ code: 'BIND_WITHOUT_TOKEN', message: expect.stringMatching(tokenLine) })
    expect(error).toMatchObject({ message: expect.stringMatching(allowLine) })
  })
})
