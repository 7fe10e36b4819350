/** Plays a recording against a bot that runs somewhere, over real sockets, and compares what the bot does. */
import { assertKnownOptions } from '@onebot.js/core/node'
import { Clock } from './clock.js'
import type { CallDifference } from './exchanges.js'
import type { Cassette, CassetteLine } from './format.js'
import { readCassette } from './read.js'
import { Replay } from './replay.js'
import { type AnswerDifference, TargetHost } from './target-host.js'
import { withPeers } from './who.js'

export interface ReplayToOptions {
  /** The token that is presented to the bot. */
  accessToken?: string | undefined
  /** V11 over HTTP: what events are signed with. @default the token */
  secret?: string | undefined
  /** How many times as fast as it was recorded. @default Infinity */
  speed?: number | undefined
  /** ms that the bot has to make the calls that it had made by then. @default 1000 */
  callWithin?: number | undefined
}

const NAMES = { accessToken: true, secret: true, speed: true, callWithin: true } satisfies Record<
  keyof ReplayToOptions,
  true
>

/** What came of it. */
export interface ReplayReport {
  /** Events that were sent. */
  readonly events: number
  /** Calls that the bot made. */
  readonly calls: number
  /** Where its calls differ from those of the recording. */
  readonly differences: readonly CallDifference[]
  /** Where what it answered to an HTTP POST differs. */
  readonly answers: readonly AnswerDifference[]
  /** Numbers of the links that cannot be played this way: over HTTP the bot would have to call us. */
  readonly unplayed: readonly number[]
}

const isApiRoot = (line: CassetteLine): boolean =>
  line.kind === 'open' && line.shape === 'http' && !(line.receives && line.peer.poll === undefined)

/**
 * Plays the implementation's side to a bot: WebSockets dial `url`, events over HTTP are posted to it.
 * @param url the address of the bot: `ws:` or `wss:` for recorded WebSockets, `http:` or `https:` for posts
 * @throws {ConfigError} on a cassette that cannot be read, and where `url` fits none of its links
 * @throws {Error} where the bot lets nobody in, or cannot be reached
 */
export async function replayTo(
  url: string,
  source: string | URL | Cassette,
  options: ReplayToOptions = {},
): Promise<ReplayReport> {
  assertKnownOptions('replayTo', options, NAMES)
  const { speed = Number.POSITIVE_INFINITY, callWithin = 1000 } = options
  const isPath = typeof source === 'string' || source instanceof URL
  const { header, lines } = isPath ? await readCassette(source) : source
  const unplayed = lines.filter(isApiRoot).flatMap((line) => (line.kind === 'open' ? [line.link] : []))
  const isPlayed = (line: CassetteLine): boolean => line.kind === 'lost' || !unplayed.includes(line.link)
  const played = { header, lines: withPeers(lines.filter(isPlayed)) }
  const replay = new Replay(played, new Clock(speed, callWithin))
  const host = new TargetHost(url, played, options)
  try {
    await replay.start(host)
    await Promise.race([replay.finished, host.failed])
    await host.settled()
  } finally {
    await replay.stop()
    await host.stop()
  }
  return {
    events: host.events,
    calls: replay.calls.length,
    differences: replay.differences,
    answers: host.answers,
    unplayed,
  }
}
