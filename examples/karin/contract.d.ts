/**
 * What Karin's source says of the doors of its core, as far as the example needs it. They are inside node-karin:
 * `listeners` is not exported, so an adapter of another author has to come in through Karin's own code.
 */
import type { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Segment } from 'onebot.js'
import type { WebSocket } from 'ws'

/** packages/core/src/server/app/ws.ts */
export type OnConnection = (socket: WebSocket, request: IncomingMessage, claim: () => void) => void

/** packages/core/src/adapter/base, as far as a bot that sends messages needs it */
export interface KarinBot {
  readonly account: { readonly selfId: string }
  readonly selfId: string
  sendMsg(
    contact: { scene: string; peer: string },
    elements: readonly object[],
  ): Promise<{ messageId: string }>
}

export interface Karin {
  readonly listeners: EventEmitter
  readonly WS_CONNECTION_ONEBOT: string
  /** Its express. */
  readonly app: {
    use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown): unknown
  }
  /** packages/core/src/service/bot.ts: gives the index by which the bot is removed. */
  registerBot(type: string, bot: KarinBot): number
  unregisterBot(type: 'index', index: number): boolean
  /** `createMessage`, `createNotice` and `createRequest` of packages/core/src/adapter/onebot/create: they take V11 events as they are. */
  readonly dispatch: Readonly<
    Record<'message' | 'notice' | 'request', (event: object, bot: KarinBot) => void>
  >
  /** `KarinConvertAdapter` of packages/core/src/adapter/onebot/core/convert.ts */
  toOneBot(elements: readonly object[]): Segment[]
}
