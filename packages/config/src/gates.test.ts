import { describe, expect, it } from 'vitest'
import { type Gate, httpGates, wsGates } from './gates.js'
import type { Settings } from './settings.js'

const settings = (given: Partial<Settings>): Settings => ({
  listen: { host: '127.0.0.1', port: 0 },
  accessToken: { v11: undefined, v12: undefined },
  secret: undefined,
  allowUnauthenticated: false,
  members: { ws: undefined, post: undefined },
  forward: [],
  apiRoots: [],
  log: undefined,
  app: {},
  ...given,
})
const same = { v11: 'a', v12: 'a' }
const different = { v11: 'a', v12: 'b' }
const own = (
  accessToken?: string,
  secret?: string,
): { accessToken: string | undefined; secret: string | undefined } => ({
  accessToken,
  secret,
})

describe('reverse WebSocket', () => {
  it.each<[what: string, given: Partial<Settings>, gates: Gate[]]>([
    ['one token is for all paths', { accessToken: same }, [{ accessToken: 'a' }]],
    ['none is none', {}, [{ accessToken: undefined }]],
    [
      'different ones are for the paths of their version, and either for paths of both',
      { accessToken: different },
      [
        { versions: ['v11'], accessToken: 'a' },
        { versions: ['v12'], accessToken: 'b' },
        { versions: [undefined], accessToken: ['a', 'b'] },
      ],
    ],
    [
      'one version may have none',
      { accessToken: { v11: undefined, v12: 'b' } },
      [
        { versions: ['v11'], accessToken: undefined },
        { versions: ['v12'], accessToken: 'b' },
        { versions: [undefined], accessToken: 'b' },
      ],
    ],
    [
      'accounts are bound to their own, else to the common one',
      { accessToken: same, members: { ws: { 1: own('x'), 2: own() }, post: undefined } },
      [{ accessToken: { 1: 'x', 2: 'a' } }],
    ],
    [
      'nobody comes in where no account is listed',
      { accessToken: same, members: { ws: {}, post: undefined } },
      [],
    ],
  ])('%s', (_, given, gates) => {
    expect(wsGates(settings(given))).toEqual(gates)
  })
})

describe('HTTP POST and webhook', () => {
  it.each<[what: string, given: Partial<Settings>, gates: Gate[]]>([
    ['one token and the secret', { accessToken: same, secret: 's' }, [{ accessToken: 'a', secret: 's' }]],
    [
      'V12 knows no secret',
      { accessToken: different, secret: 's' },
      [
        { versions: ['v11'], accessToken: 'a', secret: 's' },
        { versions: ['v12'], accessToken: 'b', secret: undefined },
        { versions: [undefined], accessToken: ['a', 'b'], secret: 's' },
      ],
    ],
    [
      'accounts are bound to their own secret, else to what they sign with',
      {
        accessToken: same,
        members: { ws: undefined, post: { 1: own(undefined, 's'), 2: own('x'), 3: own() } },
      },
      [{ accessToken: { 1: 'a', 2: 'x', 3: 'a' }, secret: { 1: 's', 2: 'x', 3: 'a' } }],
    ],
    [
      'the common secret goes before the common token',
      { accessToken: same, secret: 's', members: { ws: undefined, post: { 1: own('x', 't'), 2: own() } } },
      [{ accessToken: { 1: 'x', 2: 'a' }, secret: { 1: 't', 2: 's' } }],
    ],
    [
      'an account with a secret alone is told by it',
      { members: { ws: undefined, post: { 1: own(undefined, 's') } } },
      [{ accessToken: { 1: 's' }, secret: { 1: 's' } }],
    ],
    [
      'tokens alone ask for no secret',
      { members: { ws: undefined, post: { 1: own('x') } } },
      [{ accessToken: { 1: 'x' }, secret: undefined }],
    ],
    [
      'nobody comes in where no account is listed',
      { accessToken: same, members: { ws: undefined, post: {} } },
      [],
    ],
  ])('%s', (_, given, gates) => {
    expect(httpGates(settings(given))).toEqual(gates)
  })
})
