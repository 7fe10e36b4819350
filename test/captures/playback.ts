/**
 * Plays a capture back: the implementation's side as it was, through real sockets, against an app of ours. The
 * order is that of the capture; its times are not waited for.
 */
import {
  type Bot,
  createOneBot,
  type LinkError,
  type OneBot,
  type OneBotEvent,
  type Status,
} from '@onebot.js/core'
import { decodeFrame, encodeLike } from '@onebot.js/core/frame'
import {
  type Capture,
  type Close,
  type Fields,
  type FrameStep,
  framesOf,
  isAnswer,
  isFields,
  type Step,
  type Upgrade,
  withEncoding,
} from './capture.js'
import { type DialsOptions, forwardRoute } from './forward-route.js'
import { type ReverseOptions, reverseRoute } from './reverse-route.js'
import type { Refused, Route } from './route.js'
import { type Wire, withEcho } from './wire.js'

export interface PlaybackOptions extends ReverseOptions {
  /** The account whose bot makes the captured calls. */
  selfId: string
  /** Forward WebSocket: the bot dials, the implementation is the server. */
  dials?: DialsOptions
  /** How the bot writes its calls; the captured ones of the other kind are left out. @default 'json' */
  encoding?: 'json' | 'msgpack'
  /** `any`: a call with an echo that is no text is made too, with a text for it. @default 'text' */
  echoes?: 'text' | 'any'
  /**
   * The actions by which the bot asks each connection who it is: awaited after its first frame, or before its first
   * call, and answered as captured. Without them the bot does not ask.
   */
  asks?: readonly string[]
  duplicate?: 'replace' | 'reject'
  /** Called before each step. */
  before?: (step: Step) => void
}

/** What came of an upgrade of the capture. */
export interface PlayedUpgrade extends Refused {
  readonly conn: number
  readonly subprotocol?: string
  /** The close code, where the bot took a connection that the receiver of the capture refused. */
  readonly closedWith?: number
}

/** A captured call that the bot made. */
export interface PlayedCall {
  readonly action: string
  readonly params: Fields
  /** The bot's frame, decoded. */
  readonly wire: Fields
  /** The captured answers. */
  readonly answers: Fields[]
  readonly parts: unknown[]
  outcome?: { readonly data: unknown } | { readonly error: unknown }
}

/** How an account changed. */
export interface Change {
  readonly to: 'online' | 'offline' | 'stale' | 'recovered'
  readonly bot: Bot
  readonly cause?: LinkError
}

export interface Played {
  readonly upgrades: PlayedUpgrade[]
  readonly events: OneBotEvent[]
  readonly calls: PlayedCall[]
  /** The calls in the order in which they settled. */
  readonly settled: PlayedCall[]
  /** What listeners got, in order: raw events and the parts of answers. */
  readonly arrivals: unknown[]
  readonly changes: Change[]
  /** Codes of the errors that were reported. */
  readonly errors: string[]
  /** Frames that the implementation sent. */
  frames: number
  /** How often the bot asked who is there. */
  asked: number
  /** At the end of the capture, before the app stopped. */
  readonly status: Status
}

const keyOf = (conn: number, echo: unknown): string => `${conn} ${JSON.stringify(echo)}`

class Playback {
  readonly app: OneBot
  readonly #capture: Capture
  readonly #options: PlaybackOptions
  readonly #route: Route
  readonly #wires = new Map<number, Wire>()
  /** The connections that have sent a frame. */
  readonly #begun = new Set<number>()
  /** By connection and captured echo: the call with the echo of ours. */
  readonly #open = new Map<string, { call: PlayedCall; echo: string }>()
  readonly #endings: Promise<unknown>[] = []
  readonly #played: Omit<Played, 'status'> = {
    upgrades: [],
    events: [],
    calls: [],
    settled: [],
    arrivals: [],
    changes: [],
    errors: [],
    frames: 0,
    asked: 0,
  }

  constructor(capture: Capture, options: PlaybackOptions, route: Route) {
    const { encoding = 'json', duplicate = 'replace', asks } = options
    this.#capture = withEncoding(capture, encoding)
    this.#options = options
    this.#route = route
    this.app = createOneBot({
      drivers: [route.driver],
      logger: false,
      encoding,
      duplicate,
      identifyAfter: asks ? 1 : 600_000,
    })
    this.#listen()
  }

  async run(): Promise<Played> {
    await this.app.start()
    for (const step of this.#capture.steps) {
      this.#options.before?.(step)
      const wire = this.#wires.get(step.conn)
      if (step.kind === 'upgrade') await this.#connect(step)
      else if (wire === undefined) continue
      else if (step.kind === 'close') await this.#close(wire, step)
      else if (step.dir === 'impl->sdk') await this.#send(wire, step)
      else await this.#call(wire, step)
    }
    await Promise.all([...this.#wires.values()].map((wire) => wire.sync()))
    await Promise.all(this.#endings)
    await this.#route.settled?.()
    const { changes, errors } = this.#played
    // What the end of the app brings about is no part of it.
    return { ...this.#played, changes: [...changes], errors: [...errors], status: this.app.status() }
  }

  #listen(): void {
    const { events, arrivals, changes, errors } = this.#played
    this.app.on('event', (event) => {
      events.push(event)
      arrivals.push(event.raw)
    })
    for (const to of ['online', 'stale', 'recovered'] as const) {
      this.app.on(to, (bot) => changes.push({ to, bot }))
    }
    this.app.on('offline', (bot, cause) => changes.push({ to: 'offline', bot, cause }))
    this.app.on('error', ({ code }) => errors.push(code))
  }

  async #connect(upgrade: Upgrade): Promise<void> {
    const { conn } = upgrade
    const { upgrades } = this.#played
    const met = await this.#route.connect(upgrade)
    if (!('wire' in met)) {
      upgrades.push({ conn, ...met })
      return
    }
    const { wire, ...rest } = met
    const { subprotocol } = wire
    if (upgrade.status === 101) {
      this.#wires.set(conn, wire)
      upgrades.push({ conn, ...rest, subprotocol })
    } else upgrades.push({ conn, ...rest, subprotocol, closedWith: await wire.closed })
  }

  async #send(wire: Wire, { conn, frame, value }: FrameStep): Promise<void> {
    const answered = isAnswer(value) ? this.#open.get(keyOf(conn, value.echo)) : undefined
    if (answered && value) {
      answered.call.answers.push(value)
      wire.send(withEcho(frame, value.echo, answered.echo))
    } else wire.send(frame)
    this.#played.frames++
    await this.#tellWho(wire, conn)
  }

  async #tellWho(wire: Wire, conn: number): Promise<void> {
    if (this.#begun.has(conn)) return
    this.#begun.add(conn)
    for (const action of this.#options.asks ?? []) await this.#answer(wire, action)
  }

  /** Answers the bot's own question as the capture answers it. */
  async #answer(wire: Wire, action: string): Promise<void> {
    const question = await wire.next()
    const asked = decodeFrame(question)
    if (!isFields(asked) || asked.action !== action) throw new Error(`the bot asked ${JSON.stringify(asked)}`)
    const { all } = this.#capture
    const captured = framesOf(all, 'sdk->impl').find(({ value }) => value?.action === action)
    const answer = framesOf(all, 'impl->sdk').find(({ value }) => value?.echo === captured?.value?.echo)
    wire.send(encodeLike(question, { ...answer?.value, echo: asked.echo }))
    await wire.sync()
    this.#played.frames++
    this.#played.asked++
  }

  /** Makes the captured call, where the library can write such a frame. */
  async #call(wire: Wire, { conn, value }: FrameStep): Promise<void> {
    const { echoes = 'text', selfId } = this.#options
    const { action, echo, params = this.#capture.version === 'v11' ? {} : undefined } = value ?? {}
    if (typeof action !== 'string' || action === '' || !isFields(params)) return
    if (echoes === 'text' && typeof echo !== 'string') return
    await this.#tellWho(wire, conn)
    await wire.sync()
    const bot = await this.app.bot(selfId)
    const parts: unknown[] = []
    const onPart = (part: unknown): void => {
      parts.push(part)
      this.#played.arrivals.push(part)
    }
    const ending = bot.call(action, params, { onPart }).then(
      (data) => ({ data }),
      (error: unknown) => ({ error }),
    )
    const written = decodeFrame(await wire.next())
    if (!isFields(written)) throw new Error('the bot wrote a call that is no object')
    const call: PlayedCall = { action, params, wire: written, answers: [], parts }
    this.#played.calls.push(call)
    this.#open.set(keyOf(conn, echo), { call, echo: String(written.echo) })
    this.#endings.push(
      ending.then((outcome) => {
        call.outcome = outcome
        this.#played.settled.push(call)
      }),
    )
  }

  async #close(wire: Wire, { conn, code, reason, inHead }: Close): Promise<void> {
    if (!inHead) await wire.sync()
    const { bots } = this.app
    const offline = new Promise<void>((resolve) => {
      if (bots.length === 0) resolve()
      else this.app.once('offline', () => resolve())
    })
    this.#wires.delete(conn)
    await wire.close(code, reason)
    await offline
  }
}

export async function playBack(capture: Capture, options: PlaybackOptions): Promise<Played> {
  const { dials } = options
  const route = dials ? await forwardRoute(capture.steps, dials) : reverseRoute(options)
  const playback = new Playback(capture, options, route)
  try {
    return await playback.run()
  } finally {
    await playback.app.stop()
    await route.stop?.()
  }
}
