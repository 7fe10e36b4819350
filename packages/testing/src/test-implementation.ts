/** What the stand-ins have in common, so that one test runs without a wire and on real sockets. */
import type { Frame } from '@onebot.js/core'
import type { FaultOptions, FaultStep } from './faults.js'
import type { MessageSpec } from './raw-event.js'
import type { RecordedCall, Reply } from './replies.js'
import type { PostAnswer, QuickOperation } from './transport.js'

/** How a call is made to fail. */
export interface Failure {
  /** @default what the implementation gives where an action fails */
  retcode?: number | undefined
  /** @default '' */
  message?: string | undefined
}

/** How the bot is turned away. */
export interface Rejection {
  /**
   * The HTTP status of the refusal. `'close'` ends the connection without one. @default 503
   */
  status?: number | 'close' | undefined
  /** How often. @default 1 */
  times?: number | undefined
}

export interface NextActionOptions {
  /** ms until it rejects, with the calls that came so far. @default none: it waits until `stop()` */
  timeout?: number | undefined
}

/** A OneBot implementation that a test plays: what it says, how it answers, and what it does wrong. */
export interface TestImplementation {
  /** Every call of the bot, in order. */
  readonly calls: RecordedCall[]
  /** V11: what the bot asked for by answers to posts, and by `.handle_quick_operation` where it is answered already. */
  readonly quickOperations: readonly QuickOperation[]
  /**
   * Brings the link up. Without a wire, `app.start()` has done so already. `reverse-ws`: dials; resolves when every
   * socket is open, and rejects with the error of `ws`, whose message has the HTTP status. `forward-ws` and `http`:
   * listens, always on the same port; it does nothing where it listens already.
   */
  connect(): Promise<void>
  /**
   * Resolves when a bot is connected. Over HTTP: when it has called; without `url`, when it listens or asks for
   * events. Rejects when the implementation is stopped before.
   */
  connected(): Promise<void>
  /**
   * Sends an event; time, account and V12's `id` are filled in, and a string goes out as it is. Without a wire it
   * resolves when all listeners have settled, and rejects with {@link EventDropped} where the app has dropped the
   * event. Over HTTP POST it resolves with the bot's answer, and rejects where none comes. Over a WebSocket it
   * resolves at once: nothing is heard of what the bot does with it.
   */
  event(raw: object | string): Promise<PostAnswer | undefined>
  /** Sends a message event; `event()` in short. */
  message(spec: MessageSpec): Promise<PostAnswer | undefined>
  /** Sets what an action answers, from now on. */
  onAction(action: string, reply: Reply): this
  /** The next call of an action, or of any, from now on. Rejects when the implementation is stopped before. */
  nextAction(action?: string, options?: NextActionOptions): Promise<RecordedCall>
  /** Leaves calls of an action unanswered, from now on. */
  ignore(action: string): this
  /** The next call, whatever it calls, is answered as failed. */
  failNext(failure?: Failure): this
  /** The next call of an action is answered as failed. */
  failNext(action: string, failure?: Failure): this
  /** Every answer comes so many ms late, from now on; 0 ends that. */
  delay(ms: number): this
  /** The answers to an action come so many ms late, from now on; 0 ends that. */
  delay(action: string, ms: number): this
  /**
   * The next answer or event goes out as garbage.
   * @param frame what goes out instead @default the first half of it
   */
  garble(frame?: Frame): this
  /**
   * Turns away what the bot comes with next. A handshake or an HTTP request is refused with the status; at a call
   * over a WebSocket that is open the connection is closed (1013); without a wire the call fails as not delivered.
   */
  reject(rejection?: Rejection): this
  /**
   * Lets things go wrong in order, each in its turn: an event twice, an answer late, a link cut. Resolves when the
   * script is played, and rejects where that cannot be, where it is aborted, and where the implementation stops first.
   * @example await impl.faults([{ after: { events: 3 }, fault: 'drop' }, { fault: 'reject', times: 2 }])
   */
  faults(steps: readonly FaultStep[], options?: FaultOptions): Promise<void>
  /** Cuts the link without a farewell. Over HTTP nobody listens then, until the next `connect()`. */
  drop(): void
  /** Closes everything properly; it neither dials nor listens any more. */
  stop(): Promise<void>
  /**
   * Call it last, when the app and the implementation are stopped.
   * @throws {Error} that lists what is left: links and ports that are open, calls without an answer or without an
   * answer set, waiting `nextAction()`, and what was set to go wrong but did not
   */
  assertIdle(): void
  /** Does {@link stop}. */
  [Symbol.asyncDispose](): Promise<void>
}
