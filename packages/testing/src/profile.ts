/** What tells the implementations of V11 apart: as data, and as a small function where data cannot say it. */
import type { Role } from '@onebot.js/core'
import { goCqhttp } from './profiles/go-cqhttp.js'
import { lagrange } from './profiles/lagrange.js'
import { llonebot } from './profiles/llonebot.js'
import { napcat } from './profiles/napcat.js'
import { neutral } from './profiles/neutral.js'

/** An implementation that a stand-in can act as. */
export type ProfileName = 'napcat' | 'llonebot' | 'lagrange' | 'go-cqhttp'

export type Wire = 'ws' | 'http'

/** An answer to a call before it has the shape that an implementation gives it. */
export interface Answer {
  readonly status: 'ok' | 'failed'
  readonly retcode: number
  readonly data: unknown
  readonly message: string
  /** The name that go-cqhttp gives a failure besides its words. */
  readonly name?: string | undefined
}

/** The call that is answered. */
export interface Answered {
  readonly wire: Wire
  readonly echo: unknown
  /** The action is one that it has. */
  readonly isKnown: boolean
  readonly isPart: boolean
}

/** A failure in the words of the implementation. */
export interface ProfileFailure {
  readonly retcode: Readonly<Record<Wire, number>>
  readonly message: string
  readonly name?: string | undefined
  /** Of the answer over HTTP. @default 200 */
  readonly httpStatus?: number | undefined
}

/** What a message event is made of. */
export interface MessageParts {
  readonly id: number
  readonly serial: number
  readonly userId: number | string
  readonly groupId: number | string | undefined
  readonly selfId: number | string
  /** In the format that it reports in. */
  readonly message: unknown
  readonly format: 'array' | 'string'
  /** The message as CQ codes. */
  readonly raw: string
}

/** A request to the HTTP API, its body read. */
export interface ApiRequest {
  readonly method: string
  /** What stands after the first slash. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** The Content-Type, `''` without one. */
  readonly type: string
  readonly body: string
}

/** What a request asks for. */
export interface ApiCall {
  readonly action: string
  readonly params: Record<string, unknown>
  readonly echo?: unknown
}

/** An answer over HTTP that is not that of an action. */
export interface ApiRefusal {
  readonly status: number
  readonly type?: string
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What turns a bot away that comes without the token, or with another one. */
export type TokenRefusals = Readonly<Record<'missing' | 'wrong', ApiRefusal>>

export interface Profile {
  readonly title: string
  /** What `get_version_info` gives. */
  readonly version: object
  /** What `get_status` gives. */
  readonly status: object
  /** What `.handle_quick_operation` and the answers to posts may ask for; it ignores the rest without a word. */
  readonly quickFields: readonly string[]
  /** May stand behind the name of an action, and changes nothing. */
  readonly suffixes: readonly string[]
  /** The text of an event or an answer. */
  text(value: object): string

  readonly messages: {
    /** What it reports in unless it is told otherwise. */
    readonly format: 'array' | 'string'
    /** Its message ids may be below 0. */
    readonly hasNegativeIds: boolean
    event(parts: MessageParts): object
  }
  readonly heartbeats: {
    readonly status: object
    /** ms between two of them, 0 for none. */
    readonly interval: Readonly<Record<Wire, number>>
    /** The first one goes out with the lifecycle event. */
    readonly areAtOnce: boolean
  }
  readonly answers: {
    of(answer: Answer, answered: Answered): object
    unknown(action: string): ProfileFailure
    /** The retcode of an action that fails without one of its own. */
    readonly failed: Readonly<Record<Wire, number>>
    /** What lacks in a call of `send_msg` and its like. */
    lacking(action: string, params: Readonly<Record<string, unknown>>): ProfileFailure | undefined
    /** The answer to a frame that is no call; `value` is undefined where it is no JSON. */
    unreadable(text: string, value: unknown): object | undefined
    /** It takes calls in binary frames for text. */
    readonly readsBinary: boolean
  }
  /** The token of one who comes to it; undefined is a missing one. */
  token(authorization: string | undefined, query: string | null): string | undefined
  readonly reverse: {
    headers(selfId: string, role: Role, token: string | undefined): Record<string, string | undefined>
    /** It can make one connection for API and one for Event. */
    readonly splits: boolean
    /** ms until it dials again; `false` for never. */
    readonly redialAfter: number | false
  }
  readonly forward: {
    /** What a connection to a path carries. */
    carries(path: string): { readonly calls: boolean; readonly events: boolean }
    /** Before the upgrade, or after it by a frame and a close. */
    readonly refusal: TokenRefusals | { readonly close: readonly [code?: number, reason?: string] }
    /** What its lifecycle event has besides. */
    readonly lifecycle: object
  }
  readonly api: {
    /** It looks at the token before it reads the request. */
    readonly isTokenFirst: boolean
    readonly refusal: TokenRefusals
    /** Nothing: it leaves the request without an answer. */
    read(request: ApiRequest): ApiCall | ApiRefusal | undefined
    readonly headers: Readonly<Record<string, string>>
    /** It sends its events at `/_events`. */
    readonly streams: boolean
  }
  readonly posts: {
    headers(selfId: string, length: number): Record<string, string | undefined>
    /** Of `X-Signature`. */
    readonly signature: string
    /** Its token signs where there is no secret: it has one setting for both. */
    readonly signsWithToken: boolean
    /** It does not wait for the answer to the event before. */
    readonly areConcurrent: boolean
    readonly retries: number
    readonly hasLifecycle: boolean
    /** Whether it reads an answer for a quick operation. */
    takes(status: number): boolean
  }
}

const profiles = { napcat, llonebot, lagrange, 'go-cqhttp': goCqhttp }

export const profileNames: readonly string[] = Object.keys(profiles)

/** @param name none for the neutral one */
export const profileOf = (name: ProfileName | undefined): Profile =>
  name === undefined ? neutral : profiles[name]
