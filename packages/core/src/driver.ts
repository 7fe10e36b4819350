/**
 * The one interface between the core and the transports. A driver moves opaque frames and knows sockets and
 * HTTP; it knows nothing of OneBot. Types only.
 */
import type { DropReason } from './counters.js'
import type { LinkError } from './errors.js'

/** Text is JSON, bytes are MessagePack. A driver never opens one. */
export type Frame = string | Uint8Array

/** A OneBot standard version. */
export type Version = 'v11' | 'v12'

/** What a link carries, by V11's `X-Client-Role`; V12 links are always `universal`. */
export type Role = 'api' | 'event' | 'universal'

/** An account as OneBot V12 names it (`botuniverse/onebot` connect/data-protocol/basic-types). */
export interface Self {
  platform: string
  user_id: string
}

/** A transport. `start` and `stop` are guarded by the core, so they may be naive about being called twice. */
export interface Driver {
  /** A short stable name for messages and `status()`, such as `reverse-ws`. */
  readonly name: string
  /** Resolves when listening, or once dialling has begun. */
  start(host: DriverHost): Promise<void>
  /** Ends every link. Idempotent; no callback fires after it has resolved. */
  stop(reason?: string): Promise<void>
  /** The addresses that it listens at or dials, with how they are: for `status()`. */
  endpoints?(): readonly EndpointStatus[]
}

/** One address of a driver. */
export interface EndpointStatus {
  /** Without secrets. */
  address: string
  /**
   * `waiting`: the next dial comes in `retryIn` ms. `auth-error`: the same, after our token was refused; it is
   * dialled slowly.
   */
  state: 'listening' | 'connecting' | 'open' | 'waiting' | 'auth-error'
  /** Dials in a row that brought no proven link. */
  attempts?: number
  /** ms until the next dial. */
  retryIn?: number
  /** The code of the last failure. */
  error?: string
}

/** All that a driver may call. */
export interface DriverHost {
  /** Inbound only: decides synchronously, before the upgrade or before the body is trusted. */
  admit(handshake: Handshake): Admission
  /** A path to an implementation is live. A reconnect is a new link. */
  open(link: Link): LinkSink
  /**
   * The driver turned a handshake away by itself: it is counted and logged as those that `admit` turns away.
   * Optional, so that a host written by hand for a test may do without.
   */
  refused?(refusal: Admission & { ok: false }, remoteAddress?: string): void
  /** A token that we present: it is left out of every log line, also where an implementation quotes it. */
  conceal?(secret: string): void
  /** Something failed that ends no link: a dial was refused, a frame was too large. Never fatal. */
  report(cause: LinkError): void
}

/** One live path to one implementation. */
export interface Link {
  /** From {@link DriverHost.admit}, or from the options where we dial. */
  readonly peer: Peer
  readonly shape: 'socket' | 'http'
  /** May carry calls. */
  readonly sends: boolean
  /** May carry events. */
  readonly receives: boolean
  /**
   * Hands one frame over. Gives the reply where the transport answers in place (HTTP), else nothing.
   * @throws {LinkError} with `delivered: 'no'` where nothing left; a failure after hand-over is told by
   * {@link LinkSink.closed} alone.
   */
  send(out: Outbound, signal?: AbortSignal): Frame | undefined | Promise<Frame | undefined>
  /** Whether a ping is answered, or any byte arrives, within so many ms. Where absent, the core probes with a call. */
  alive?(within: number): Promise<boolean>
  close(code?: number, reason?: string): void
}

/** What the core gives back for a link. */
export interface LinkSink {
  /** Takes one frame. Never throws or rejects. Gives a webhook's answer, or nothing. */
  receive(frame: Frame, arrival?: Arrival): Frame | undefined | Promise<Frame | undefined>
  /** What the frames have shown so far; a driver that dials reads it when the link ends. */
  verdict(): 'unproven' | 'proven' | 'refused'
  /** The link has ended. The first call counts. */
  closed(cause?: LinkError): void
}

/** How a frame came. */
export interface Arrival {
  /** Time in ms within which a webhook's answer must be written. */
  answerWithin?: number | undefined
  signal?: AbortSignal | undefined
  /** Asks that `receive` resolves only when the handlers have settled. */
  settle?: boolean | undefined
  /** @default 'live' */
  origin?: 'live' | 'replayed' | undefined
  /** The same frame came before and its answer did not arrive: it is counted, and not dispatched again. */
  repeated?: boolean | undefined
  /** Called before `receive` returns, where the frame is dropped: HTTP can tell the other side. */
  dropped?(reason: DropReason): void
}

/** How a call stands that its driver has not handed over yet. */
export interface CallState {
  /** Set it for as long as the call has certainly not left: where its time ends then, it ends as not sent. */
  isWaiting: boolean
  /** Nobody waits for the call any more: it must not leave. */
  readonly hasEnded: boolean
  /** The core asks by itself how the other side is: where others wait in line it goes before them. */
  readonly isProbe: boolean
}

/** A call on its way out. */
export interface Outbound {
  /** The action. Over HTTP what is put behind the API root: `''` in V12, where the body names the action. */
  path: string
  body: Frame
  /** The time in ms that the call has left. */
  timeout?: number | undefined
  /** Set where the answer comes in parts; the last part is the reply. */
  onPart?(part: Frame): void | Promise<void>
  /** For a driver that does not hand the frame over at once. */
  readonly call?: CallState | undefined
}

/** An inbound connection or request, before anything of it is trusted. */
export interface Handshake {
  shape: 'socket' | 'http'
  method: string
  url: URL
  /** Header names in lower case. */
  headers: Readonly<Record<string, string | undefined>>
  remoteAddress?: string | undefined
  /** HTTP: the bytes as they came, for the signature. */
  body?: Uint8Array | undefined
  credentials: Credentials
  /** What the path says by itself, where the driver's `paths` say so. */
  route?: PathRule | undefined
}

/** What a path stands for. */
export interface PathRule {
  readonly path: string
  readonly protocol?: Version | undefined
  readonly role?: Role | undefined
}

/**
 * One token, several (any is right: for rotation), one for each account (`{ '10001': 'token' }`, which then binds
 * the account to it), or a synchronous function that gives one of these at each handshake. `''` counts as unset.
 */
export type AccessToken = StaticAccessToken | (() => StaticAccessToken | undefined)

/** {@link AccessToken} without the function. */
export type StaticAccessToken = string | readonly string[] | Readonly<Record<string, string>>

/** What a driver was configured to demand of those who come in. */
export interface Credentials {
  accessToken?: AccessToken | undefined
  /** V11 HTTP POST: the key of `X-Signature`; several for rotation, or one for each account. */
  secret?: AccessToken | undefined
  /** Browser origins that may connect. @default none */
  allowedOrigins?: readonly string[] | undefined
  /** Lets connections from other machines in without a token. @default false */
  allowUnauthenticated?: boolean | undefined
}

/** The decision on a {@link Handshake}. */
export type Admission =
  | { ok: true; peer: Peer; subprotocol?: string }
  | { ok: false; status: number; code: string; reason: string; hint: string }

/** The endpoint at the other end of a link, as far as it is known. */
export interface Peer {
  /** A stable key of the endpoint: links with one id belong to one implementation. */
  id: string
  /** May be missing: the first frame then claims the version. */
  protocol?: Version | undefined
  role?: Role | undefined
  self?: Self | undefined
  /** The implementation's name, where it told one. */
  impl?: string | undefined
  /** Its version, where it told that. */
  implVersion?: string | undefined
  /** Asks the core to poll for events through this link. */
  poll?: boolean | { limit: number } | undefined
  /** The account ids that the token is bound to; events of others are dropped and counted. */
  allows?: readonly string[] | undefined
  /** Where it came from, for messages: an address or a redacted URL. */
  address?: string | undefined
  /** Where we dialled it: what the user calls the token that we present, for messages. */
  tokenField?: string | undefined
}
