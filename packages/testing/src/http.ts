/** Serves an HTTP API, and posts events to the bot. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Frame } from '@onebot.js/core'
import { authorityOf } from '@onebot.js/core/node'
import type { Api } from './api.js'
import { ApiV11 } from './api-v11.js'
import { ApiV12 } from './api-v12.js'
import { EventPosts } from './event-posts.js'
import { urlOf } from './headers.js'
import type { Implementation } from './implementation.js'
import { LOOPBACK, listen } from './listen.js'
import type { FakeImplementationOptions } from './options.js'
import type { PostAnswer, Transport } from './transport.js'
import { Waiters } from './waiters.js'

export class Http implements Transport {
  readonly sockets = []
  readonly impossible = {
    'no-echo': 'over HTTP an answer belongs to its request, with or without an echo',
    storm: 'HTTP has no connection that comes up',
  }
  readonly #implementation: Implementation
  readonly #options: FakeImplementationOptions
  readonly #api: Api
  readonly #posts: EventPosts
  readonly #visitors = new Waiters<void>()
  #server: Server | undefined
  #port: number
  #isUp = false
  #isVisited = false
  #isFrozen = false
  #stopBeating: () => void = () => {}

  constructor(implementation: Implementation, options: FakeImplementationOptions) {
    this.#implementation = implementation
    this.#options = options
    this.#port = options.port ?? 0
    const onVisit = (isForEvents: boolean): void => {
      // Without an address to post to, a bot that calls has not got events yet.
      if (!isForEvents && options.url === undefined) return
      this.#isVisited = true
      this.#visitors.tell()
    }
    this.#api =
      implementation.version === 'v11'
        ? new ApiV11(implementation, options.accessToken, onVisit)
        : new ApiV12(implementation, options, onVisit)
    this.#posts = new EventPosts(implementation, options)
  }

  get url(): string {
    if (this.#port === 0) throw new Error('call connect() first: the fake implementation has no port yet')
    return `http://${authorityOf(this.#options.host ?? LOOPBACK, this.#port)}`
  }

  get posts(): readonly PostAnswer[] {
    return this.#posts.answers
  }

  /** Listens, always on the port of the first time. */
  async connect(): Promise<void> {
    if (this.#isUp) return
    if (this.#options.useApi ?? true) await this.#listen()
    this.#isUp = true
    for (const frame of this.#implementation.announcements('http')) this.#say(frame)
    this.#stopBeating = this.#implementation.beat('http', (frame) => this.#say(frame))
  }

  /** Resolves when a bot has called; where nothing is posted to it, when it listens or asks for events. */
  async connected(): Promise<void> {
    if (!this.#isVisited) await this.#visitors.next('a call of the bot')
  }

  send(frame: Frame): Promise<PostAnswer | undefined> {
    if (!this.#isUp)
      return Promise.reject(new Error('the fake implementation is not connected: call connect()'))
    if (this.#isFrozen) return Promise.resolve(undefined)
    this.#api.event(frame)
    const url = urlOf(this.#options)
    return url === undefined ? Promise.resolve(undefined) : this.#posts.post(url, frame)
  }

  /** As when the program is killed: nobody listens any more, and what is under way breaks off. */
  drop(): void {
    this.#isUp = false
    this.#isVisited = false
    this.#isFrozen = false
    this.#stopBeating()
    this.#posts.cut()
    this.#api.release()
    this.#server?.close()
    this.#server?.closeAllConnections()
    this.#server = undefined
  }

  /** Until it is dropped and connects again. */
  freeze(): void {
    this.#isFrozen = true
    this.#stopBeating()
  }

  async storm(): Promise<void> {}

  leaks(): string[] {
    return [
      ...(this.#server ? [`it listens at ${this.url}`] : []),
      ...this.#posts.leaks(),
      ...this.#visitors.missing.map((what) => `connected() waited for ${what}, which did not come`),
    ]
  }

  async stop(): Promise<void> {
    this.#visitors.end()
    const closed = this.#server && once(this.#server, 'close')
    this.drop()
    await closed
  }

  /** Of its own accord: the bot need not be there yet, nor its address. */
  #say(frame: Frame): void {
    try {
      this.send(frame).catch(() => {})
    } catch {
      // The address is asked for again with the next event.
    }
  }

  async #listen(): Promise<void> {
    const server = createServer((request, response) => {
      if (this.#isFrozen) return
      const refusal = this.#implementation.controls.takeRefusal()
      if (refusal === 'close') return response.destroy()
      if (refusal !== undefined) return response.writeHead(refusal).end()
      // A request that breaks off has no answer.
      this.#api.handle(request, response).catch(() => response.destroy())
    })
    this.#port = await listen(server, this.#port, this.#options.host)
    this.#server = server
  }
}
