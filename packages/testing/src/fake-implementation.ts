/** A pretend implementation on real sockets: NapCat for V11, a program built on Go-LibOneBot for V12. */
import { once } from 'node:events'
import type { Frame, Role, Self, Version } from '@onebot.js/core'
import { WebSocket } from 'ws'
import { asWireId, completeEvent, type MessageSpec, messageEvent } from './raw-event.js'
import { type ReadCall, type RecordedCall, Replies, type Reply, readCall } from './replies.js'

export interface FakeImplementationOptions {
  /** @default 'v11' */
  version?: Version | undefined
  /** The reverse WebSocket address of the bot. */
  url: string
  accessToken?: string | undefined
  /** @default '10001' */
  selfId?: string | undefined
  /** V12: the platform of the accounts. @default 'qq' */
  platform?: string | undefined
  /** V12: further accounts on the same link. */
  otherSelves?: readonly Self[] | undefined
  /** V11: one Universal socket, or one for API and one for Event. @default 'universal' */
  role?: 'universal' | 'split' | undefined
  /** ms between heartbeats, 0 for none. @default 30_000 */
  heartbeat?: number | undefined
  /** V12: sends `connect` and `status_update` first as the standard asks; Go-LibOneBot does not. @default false */
  announce?: boolean | undefined
  /** Sends nothing of its own accord: no lifecycle, no heartbeat. @default false */
  silent?: boolean | undefined
  /** ms until it dials again after the link ended; `false` for never. @default false */
  reconnect?: number | false | undefined
  /** Headers to change; `undefined` leaves one out. */
  headers?: Readonly<Record<string, string | undefined>> | undefined
}

export interface FakeImplementation {
  readonly calls: RecordedCall[]
  /** The echoes of the calls, to answer them by hand. */
  readonly echoes: string[]
  /** Dials; resolves when every socket is open. @throws the error of `ws`, whose message has the HTTP status */
  connect(): Promise<void>
  /** Sends an event; what is missing is filled in. A string goes out as it is. */
  event(raw: object | string): void
  /** Sends a message event. */
  message(spec: MessageSpec): void
  /** Sends a frame as it is, on the socket for events. */
  send(frame: Frame): void
  /** Sets what an action answers. */
  reply(action: string, reply: Reply): this
  /** Leaves calls of an action unanswered. */
  ignore(action: string): this
  /** The next call of an action, or of any; rejects when the implementation is stopped before. */
  nextCall(action?: string): Promise<RecordedCall>
  /** Cuts the connection without a close frame. */
  drop(): void
  /** Closes the sockets properly; it does not dial again. */
  stop(): Promise<void>
  /** The sockets, for tests that need more. */
  readonly sockets: readonly WebSocket[]
}

const USER_AGENT = { v11: 'OneBot/11', v12: 'OneBot/12 LibOneBot/0.6.0' } as const
const CLOSE_WITHIN = 200
const UNKNOWN_ACTION = { v11: 1404, v12: 10_002 } as const

/** Who waits for a call. */
interface Waiter {
  action: string | undefined
  resolve(call: RecordedCall): void
  reject(error: Error): void
}

class Fake implements FakeImplementation {
  readonly calls: RecordedCall[] = []
  readonly echoes: string[] = []
  readonly sockets: WebSocket[] = []
  readonly #apiSockets = new WeakSet<WebSocket>()
  readonly #options: FakeImplementationOptions
  readonly #version: Version
  readonly #self: Self
  readonly #replies = new Replies()
  readonly #ignored = new Set<string>()
  #waiters: Waiter[] = []
  readonly #timers = new Set<ReturnType<typeof setInterval>>()
  #serial = 0
  #isStopped = false

  constructor(options: FakeImplementationOptions) {
    this.#options = options
    this.#version = options.version ?? 'v11'
    this.#self = { platform: options.platform ?? 'qq', user_id: options.selfId ?? '10001' }
    this.#setStandardReplies()
  }

  async connect(): Promise<void> {
    this.#isStopped = false
    const roles: Role[] = this.#options.role === 'split' ? ['api', 'event'] : ['universal']
    await Promise.all(roles.map((role) => this.#dial(role)))
  }

  event(raw: object | string): void {
    this.send(
      typeof raw === 'string'
        ? raw
        : JSON.stringify(completeEvent(this.#version, this.#self, raw, ++this.#serial)),
    )
  }

  message(spec: MessageSpec): void {
    this.event(messageEvent(this.#version, spec, ++this.#serial))
  }

  send(frame: Frame): void {
    const socket = this.sockets.findLast((each) => !this.#apiSockets.has(each))
    if (socket === undefined) throw new Error('the fake implementation is not connected')
    socket.send(frame)
  }

  reply(action: string, reply: Reply): this {
    this.#replies.set(action, reply)
    return this
  }

  ignore(action: string): this {
    this.#ignored.add(action)
    return this
  }

  nextCall(action?: string): Promise<RecordedCall> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ action, resolve, reject })
    })
  }

  drop(): void {
    for (const socket of this.sockets) socket.terminate()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    for (const { action, reject } of this.#waiters.splice(0)) {
      reject(new Error(`the fake implementation stopped before the bot called ${action ?? 'anything'}`))
    }
    const closing = this.sockets.map((socket) => once(socket, 'close'))
    for (const socket of this.sockets) {
      socket.close()
      // Where the other side does not read, no farewell will come.
      const timer = setTimeout(() => socket.terminate(), CLOSE_WITHIN)
      socket.once('close', () => clearTimeout(timer))
    }
    await Promise.all(closing)
  }

  #headers(role: Role): Record<string, string> {
    const { accessToken = '', headers = {} } = this.#options
    const isV11 = this.#version === 'v11'
    const all: Record<string, string | undefined> = {
      ...(isV11 && { 'X-Self-ID': this.#self.user_id }),
      // NapCat sends `Bearer ` where no token is set.
      ...((isV11 || accessToken) && { Authorization: `Bearer ${accessToken}` }),
      ...(isV11 && { 'x-client-role': { universal: 'Universal', api: 'API', event: 'Event' }[role] }),
      'User-Agent': USER_AGENT[this.#version],
      ...headers,
    }
    const kept: Record<string, string> = {}
    for (const [name, value] of Object.entries(all)) if (value !== undefined) kept[name] = value
    return kept
  }

  async #dial(role: Role): Promise<void> {
    const { url, heartbeat = 30_000 } = this.#options
    const protocols = this.#version === 'v12' ? ['12.go-libonebot'] : []
    const socket = new WebSocket(url, protocols, {
      headers: this.#headers(role),
      // NapCat and LLOneBot give up after 2 s.
      handshakeTimeout: 2000,
      perMessageDeflate: false,
    })
    socket.on('message', (data, isBinary) => this.#onCall(socket, data, isBinary))
    let beats: ReturnType<typeof setInterval> | undefined
    socket.on('close', () => {
      if (beats) this.#timers.delete(beats)
      clearInterval(beats)
      const at = this.sockets.indexOf(socket)
      if (at !== -1) this.sockets.splice(at, 1)
      this.#redial(role)
    })
    await once(socket, 'open')
    socket.on('error', () => {})
    if (role === 'api') this.#apiSockets.add(socket)
    this.sockets.push(socket)
    if (role === 'api' || this.#options.silent) return
    this.#announce()
    if (heartbeat > 0) beats = setInterval(() => this.#beat(heartbeat), heartbeat)
  }

  #redial(role: Role): void {
    const { reconnect = false } = this.#options
    if (reconnect === false || this.#isStopped) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      // A failed dial ends in another 'close', which dials again.
      if (!this.#isStopped) this.#dial(role).catch(() => {})
    }, reconnect)
    timer.unref()
    this.#timers.add(timer)
  }

  #announce(): void {
    if (this.#version === 'v11') {
      return this.event({ post_type: 'meta_event', meta_event_type: 'lifecycle', sub_type: 'connect' })
    }
    if (!this.#options.announce) return
    this.event({ type: 'meta', detail_type: 'connect', version: VERSION_12 })
    this.event({ type: 'meta', detail_type: 'status_update', status: this.#status() })
  }

  #beat(interval: number): void {
    this.event(
      this.#version === 'v11'
        ? {
            post_type: 'meta_event',
            meta_event_type: 'heartbeat',
            status: { online: true, good: true },
            interval,
          }
        : { type: 'meta', detail_type: 'heartbeat', interval },
    )
  }

  #status(): object {
    const selves = [this.#self, ...(this.#options.otherSelves ?? [])]
    return { good: true, bots: selves.map((self) => ({ self, online: true })) }
  }

  #setStandardReplies(): void {
    const id = (): number => Math.floor(Math.random() * 2 ** 31)
    if (this.#version === 'v11') {
      this.reply('get_login_info', { user_id: asWireId(this.#self.user_id), nickname: 'bot' })
      this.reply('get_status', { online: true, good: true, stat: {} })
      this.reply('get_version_info', {
        app_name: 'NapCat.Onebot',
        protocol_version: 'v11',
        app_version: '4.18.0',
      })
      for (const action of ['send_msg', 'send_private_msg', 'send_group_msg']) {
        this.reply(action, () => ({ message_id: id() }))
      }
    } else {
      this.reply('get_version', VERSION_12)
      this.reply('get_status', () => this.#status())
      this.reply('get_supported_actions', () => this.#replies.actions)
      this.reply('send_message', () => ({ message_id: `m${id()}`, time: Date.now() / 1000 }))
    }
  }

  #onCall(socket: WebSocket, data: WebSocket.RawData, isBinary: boolean): void {
    const bytes = Buffer.isBuffer(data)
      ? data
      : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])
    const read = readCall(isBinary ? bytes : bytes.toString())
    if (read === undefined) return
    this.calls.push(read.call)
    this.echoes.push(String(read.echo))
    if (!this.#ignored.has(read.call.action)) {
      void this.#answer(read).then((frame) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(frame)
      })
    }
    const isFor = ({ action }: Waiter): boolean => action === undefined || action === read.call.action
    const waiting = this.#waiters.filter(isFor)
    this.#waiters = this.#waiters.filter((waiter) => !isFor(waiter))
    for (const { resolve } of waiting) resolve(read.call)
  }

  async #answer({ call, echo, frame }: ReadCall): Promise<Frame> {
    const isV11 = this.#version === 'v11'
    const failed = (retcode: number, message: string): Frame =>
      frame(this.#envelope({ status: 'failed', retcode, data: null, message }, echo))
    if (!this.#replies.has(call.action)) {
      const words = isV11 ? `不支持的Api ${call.action}` : `动作 \`${call.action}\` 不存在`
      return failed(UNKNOWN_ACTION[this.#version], words)
    }
    const outcome = await this.#replies.outcome(call, isV11 ? 1200 : 20_002)
    if (outcome.status === 'failed') return failed(outcome.retcode, outcome.message)
    return frame(this.#envelope({ status: 'ok', retcode: 0, data: outcome.data, message: '' }, echo))
  }

  /** NapCat adds `wording` and `stream`, and answers a missing echo with `''`; Go-LibOneBot leaves it out. */
  #envelope(
    answer: { status: string; retcode: number; data: unknown; message: string },
    echo: unknown,
  ): object {
    if (this.#version === 'v12') return echo === undefined ? answer : { ...answer, echo }
    return { ...answer, wording: answer.message, echo: echo ?? '', stream: 'normal-action' }
  }
}

const VERSION_12 = { impl: 'go-libonebot', version: '0.6.0', onebot_version: '12' }

/** @example const impl = fakeImplementation({ url: 'ws://127.0.0.1:8080/onebot/v11/ws' }); await impl.connect() */
export function fakeImplementation(options: FakeImplementationOptions): FakeImplementation {
  return new Fake(options)
}
