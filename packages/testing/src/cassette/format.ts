/** What a cassette holds: JSON lines, the header first. */
import type { Frame, Role, Self, Version } from '@onebot.js/core'

export const FORMAT = 1

export interface CassetteHeader {
  /** The version of the format. */
  readonly cassette: typeof FORMAT
  /** When the recording began, ISO 8601. */
  readonly date: string
  /** The name of the driver. */
  readonly driver: string
  /** Of the first link, where they were known when it opened. */
  readonly protocol?: Version
  readonly self?: Self
}

/** A frame as it was on the wire: text, or MessagePack in base64. `unreadable`: so many characters or bytes of neither. */
export type RecordedFrame =
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly unreadable: number }

interface Line {
  /** ms since the recording began. */
  readonly t: number
  /** The link, numbered from 1 in the order in which they opened. */
  readonly link: number
}

/** A link opened. */
export interface OpenLine extends Line {
  readonly kind: 'open'
  readonly shape: 'socket' | 'http'
  readonly sends: boolean
  readonly receives: boolean
  readonly peer: {
    readonly id: string
    readonly protocol?: Version
    readonly role?: Role
    readonly self?: Self
    readonly impl?: string
    readonly implVersion?: string
    readonly poll?: boolean | { readonly limit: number }
  }
}

/** A frame: `in` from the implementation, `out` from the bot. */
export type FrameLine = Line & {
  readonly kind: 'in' | 'out'
  /** Where an answer may come in place: what it refers to. */
  readonly id?: number
  /** The frame that this one is the answer to, in place. */
  readonly to?: number
  /** HTTP: the action, where the body does not name it. */
  readonly path?: string
  /** One part of an answer. */
  readonly part?: true
  /** HTTP POST: ms within which the bot had to answer. */
  readonly within?: number
  /** The same event came before. */
  readonly repeated?: true
} & RecordedFrame

/** A call that could not be sent, or got no answer. */
export interface FailLine extends Line {
  readonly kind: 'fail'
  readonly to: number
  readonly code: string
  readonly reason: string
  readonly delivered: 'no' | 'maybe'
}

/** A link ended. */
export interface CloseLine extends Line {
  readonly kind: 'close'
  readonly by: 'bot' | 'implementation'
  /** The WebSocket close code or HTTP status, where there was one. */
  readonly status?: number
  /** Our code, and words. */
  readonly code?: string
  readonly reason?: string
}

/** So many lines could not be written. */
export interface LostLine {
  readonly t: number
  readonly kind: 'lost'
  readonly lines: number
}

export type CassetteLine = OpenLine | FrameLine | FailLine | CloseLine | LostLine

/** A cassette that was read. */
export interface Cassette {
  readonly header: CassetteHeader
  readonly lines: readonly CassetteLine[]
}

/** The frame to play. What could not be read is played as what cannot be read. */
export function frameOf(recorded: RecordedFrame): Frame {
  if ('text' in recorded) return recorded.text
  return 'base64' in recorded ? Buffer.from(recorded.base64, 'base64') : '?'.repeat(recorded.unreadable)
}
