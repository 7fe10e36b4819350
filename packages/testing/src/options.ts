import type { Self, Version } from '@onebot.js/core'
import { assertKnownOptions } from '@onebot.js/core/node'
import { checkOneOf, checkText } from './checks.js'
import { type ProfileName, profileNames } from './profile.js'

export interface FakeImplementationOptions {
  /** V11: whom it acts as, quirks included. @default none in particular */
  profile?: ProfileName | undefined
  /** V11: the format of messages in events. @default what the profile reports in, else `'array'` */
  messageFormat?: 'array' | 'string' | undefined
  /** @default 'v11' */
  version?: Version | undefined
  /**
   * `reverse-ws`: it dials the bot. `forward-ws`: the bot dials it. `http`: it serves the HTTP API, and posts its
   * events to `url`. @default 'reverse-ws'
   */
  transport?: 'reverse-ws' | 'forward-ws' | 'http' | undefined
  /**
   * The bot's address, for `reverse-ws` and `http`; a function is asked each time. Over HTTP it may be missing:
   * then nothing is posted.
   */
  url?: string | (() => string) | undefined
  /** `forward-ws` and `http`: the port to listen on, 0 for a free one. @default 0 */
  port?: number | undefined
  /** `forward-ws` and `http`: the address to listen on. @default '127.0.0.1' */
  host?: string | undefined
  /** The token that it presents, and demands of those who come to it. */
  accessToken?: string | undefined
  /** V11 HTTP POST: the key of `X-Signature`; without it the token is the key. */
  secret?: string | undefined
  /** @default '10001' */
  selfId?: string | undefined
  /** V12: the platform of the accounts. @default 'qq' */
  platform?: string | undefined
  /** V12: further accounts on the same link. */
  otherSelves?: readonly Self[] | undefined
  /** V11, `reverse-ws`: one Universal socket, or one for API and one for Event. @default 'universal' */
  role?: 'universal' | 'split' | undefined
  /** ms between heartbeats, 0 for none. V11 over HTTP has none unless it is set. @default 30_000 */
  heartbeat?: number | undefined
  /** V12: sends `connect` and `status_update` first as the standard asks; Go-LibOneBot does not. @default false */
  announce?: boolean | undefined
  /** Sends nothing of its own accord: no lifecycle, no heartbeat. @default false */
  silent?: boolean | undefined
  /** `reverse-ws`: ms until it dials again after the link ended; `false` for never. @default false */
  reconnect?: number | false | undefined
  /** Headers of what it sends to change; `undefined` leaves one out. */
  headers?: Readonly<Record<string, string | undefined>> | undefined
  /** `http`: whether there is an HTTP API. @default true */
  useApi?: boolean | undefined
  /** `http`: ms that the bot has to answer a POST. @default 5000 */
  postTimeout?: number | undefined
  /** `http`: how often a POST is sent again that got no answer; go-cqhttp 3 times. @default 0 */
  retries?: number | undefined
  /** `http`: ms before a POST is sent again. @default 1500 */
  retryInterval?: number | undefined
  /** `http`: posts events without waiting for the answer to the one before, as NapCat does. @default false */
  concurrent?: boolean | undefined
  /** V12, `http`: how many events are kept for `get_latest_events`; 0 turns that action off. @default 1000 */
  eventBuffer?: number | undefined
  /** V12, `http`: the unit of `timeout` in `get_latest_events`. Go-LibOneBot takes ms, the standard says s. @default 's' */
  pollTimeoutUnit?: 's' | 'ms' | undefined
}

const NAMES = {
  ...{
    profile: true,
    messageFormat: true,
    version: true,
    transport: true,
    url: true,
    port: true,
    host: true,
  },
  ...{ accessToken: true, secret: true, selfId: true, platform: true, otherSelves: true, role: true },
  ...{ heartbeat: true, announce: true, silent: true, reconnect: true, headers: true, useApi: true },
  ...{ postTimeout: true, retries: true, retryInterval: true, concurrent: true, eventBuffer: true },
  pollTimeoutUnit: true,
} satisfies Record<keyof FakeImplementationOptions, true>

/** @throws {ConfigError} on an option that there is not, and on one that cannot be so */
export function checkOptions(
  owner: string,
  options: FakeImplementationOptions,
  names: Readonly<Record<string, true>> = NAMES,
): void {
  assertKnownOptions(owner, options, names)
  const { profile, version, messageFormat, transport, role, selfId, platform, pollTimeoutUnit } = options
  checkOneOf(`${owner}: profile`, profile, profileNames)
  checkOneOf(`${owner}: version`, version, ['v11', 'v12'])
  checkOneOf(`${owner}: messageFormat`, messageFormat, ['array', 'string'])
  checkOneOf(`${owner}: transport`, transport, ['reverse-ws', 'forward-ws', 'http'])
  checkOneOf(`${owner}: role`, role, ['universal', 'split'])
  checkOneOf(`${owner}: pollTimeoutUnit`, pollTimeoutUnit, ['s', 'ms'])
  checkText(`${owner}: selfId`, selfId)
  checkText(`${owner}: platform`, platform)
}
