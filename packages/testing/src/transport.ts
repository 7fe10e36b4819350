/** How a pretend implementation and the bot reach each other. */
import type { Frame } from '@onebot.js/core'
import type { WebSocket } from 'ws'
import type { FaultName } from './faults.js'

/** The bot's answer to a POST. */
export interface PostAnswer {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Text, or bytes where the answer is MessagePack. */
  body: Frame
}

/** A quick operation of V11, with the event that it was the answer to. */
export interface QuickOperation {
  event: unknown
  operation: Record<string, unknown>
  /** What of it the implementation does not carry out. */
  ignored: readonly string[]
}

export interface Transport {
  /** The address that the bot is told, or where we listen, that of ourselves. */
  readonly url: string
  readonly sockets: readonly WebSocket[]
  readonly posts: readonly PostAnswer[]
  connect(): Promise<void>
  connected(): Promise<void>
  /** Sends an event; over HTTP POST there is an answer. */
  send(frame: Frame): Promise<PostAnswer | undefined>
  drop(): void
  /** Neither reads nor sends on the connections of now. */
  freeze(): void
  /** Resolves when so many connections have come up and were cut. */
  storm(times: number): Promise<void>
  /** What of a fault script cannot be done, and why. */
  readonly impossible: Readonly<Partial<Record<FaultName, string>>>
  /** What is open, or waited for. */
  leaks(): string[]
  stop(): Promise<void>
}
