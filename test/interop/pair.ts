/** A bot of ours and the program of an implementation, which talk. */
import {
  type Bot,
  createOneBot,
  type OneBot,
  type OneBotError,
  type OneBotEvent,
  type OneBotOptions,
} from '@onebot.js/core'
import { expect, vi } from 'vitest'
import { type EventKind, Rig, type RigFlags } from './rig.js'
import { SELF_ID, type Side } from './transports.js'

export const TOKEN = 'interop-token'

export interface PairOptions extends Partial<Omit<OneBotOptions, 'drivers'>> {
  /** Flags beyond those of the transport; the token is that of the bot unless it is given here. */
  flags?: RigFlags
  /** A program that is there already. */
  rig?: Rig
  /** What the bot does with an event. */
  onEvent?: (event: OneBotEvent) => Promise<unknown>
}

export class Pair {
  readonly app: OneBot
  /** Without the hellos of `heard()`. */
  readonly events: OneBotEvent[] = []
  /** `online`, `offline`, in order. */
  readonly changes: string[] = []
  readonly errors: OneBotError[] = []
  rig: Rig
  /** How many hellos came since the program was started. */
  hellos = 0
  readonly #flags: RigFlags
  #serial = 0

  private constructor(app: OneBot, flags: RigFlags, rig: Rig | undefined) {
    this.app = app
    this.#flags = flags
    this.rig = rig ?? new Rig(flags)
  }

  static async start({ driver, flags }: Side, options: PairOptions = {}): Promise<Pair> {
    const { flags: more, rig, onEvent, ...rest } = options
    const app = createOneBot({
      drivers: [driver],
      logger: false,
      identifyAfter: 20,
      callTimeout: 5000,
      probeInterval: 100,
      ...rest,
    })
    await app.start()
    const pair = new Pair(app, { token: TOKEN, ...flags(), ...more }, rig)
    app.on('event', async (event) => {
      if (event.detailType === 'rig.hello') pair.hellos++
      else {
        pair.events.push(event)
        await onEvent?.(event)
      }
    })
    app.on('online', () => pair.changes.push('online'))
    app.on('offline', () => pair.changes.push('offline'))
    app.on('error', (error) => void pair.errors.push(error))
    return pair
  }

  /** The bot, once it is online. */
  bot(): Promise<Bot> {
    return this.app.bot(SELF_ID, { timeout: 15_000 })
  }

  /** Resolves when events come: what happens before the module listens for it comes to nobody. */
  async heard(): Promise<void> {
    await vi.waitFor(
      () => {
        this.rig.push('hello')
        expect(this.hellos).toBeGreaterThan(0)
      },
      { timeout: 15_000 },
    )
  }

  /** Makes an event happen, and waits for it. */
  async receive(kind: EventKind): Promise<OneBotEvent> {
    const text = `你好 ${++this.#serial} 😀`
    const at = this.events.length
    this.rig.push(kind, { id: `m${this.#serial}`, text })
    await expect.poll(() => this.events.length).toBeGreaterThan(at)
    const event = this.events[at]
    if (event === undefined) throw new Error('there is no event')
    return event
  }

  /** Ends the program as a crash would. */
  kill(): Promise<void> {
    return this.rig.kill()
  }

  /** Starts the program again, as it was. */
  startAgain(): void {
    this.hellos = 0
    this.rig = new Rig(this.#flags)
  }

  async stop(): Promise<void> {
    await this.app.stop()
    await this.rig.kill()
  }
}
