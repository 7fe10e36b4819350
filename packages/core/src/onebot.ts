/** The app: what users hold. It starts and stops drivers so that these may stay naive. */
import type { AppEvents, DetailName, EventName, EventNamed, Listener, WaitOptions } from './app-events.js'
import { type AppParts, partsOf } from './app-parts.js'
import type { Bot } from './bot.js'
import type { Driver } from './driver.js'
import { ConfigError, describe, isOneBotError, LinkError, OneBotError } from './errors.js'
import type { Hub } from './hub.js'
import { isMiddleware } from './installed-middleware.js'
import type { Middleware } from './middleware.js'
import { type OneBotOptions, resolveOptions } from './options.js'
import { type AppState, type Status, statusOf } from './status.js'

/** Gets the app when it is used; a function that it returns is called when the app stops. */
export type Plugin = (app: OneBot) => unknown

/** Time in ms that a driver has to stop before the app goes on without it. */
const STOP_WITHIN = 5000

export class OneBot implements AsyncDisposable {
  readonly #parts: AppParts
  /** There since the first start. */
  #hub: Hub | undefined
  readonly #drivers: readonly Driver[]
  /** The ones that this app has to stop. */
  readonly #started = new Set<Driver>()
  readonly #cleanups: (() => unknown)[] = []
  #state: AppState = 'idle'
  #starting: Promise<void> | undefined
  #stopping: Promise<void> | undefined
  #requestStop: () => void = () => {}
  readonly #stopRequested = new Promise<undefined>((resolve) => {
    this.#requestStop = () => resolve(undefined)
  })

  /** @internal Use {@link createOneBot}. */
  constructor(options: OneBotOptions) {
    const resolved = resolveOptions(options)
    this.#parts = partsOf(resolved)
    this.#drivers = resolved.drivers
  }

  /** The accounts that are online, those of the first driver first. */
  get bots(): readonly Bot[] {
    return this.#parts.directory.online
  }

  /**
   * The account with an id, as soon as it is online. Where several match, the order of the drivers decides;
   * `'v12:qq:10001'` and `'v11:10001'` are exact.
   * @param options `timeout` in ms @default 30_000
   * @throws {OneBotError} `WAIT_TIMEOUT` when it does not come online in time
   */
  bot(
    id: string | number | bigint,
    options: { timeout?: number | undefined; signal?: AbortSignal | undefined } = {},
  ): Promise<Bot> {
    if (this.#stopping) return Promise.reject(stopped())
    return this.#parts.directory.wait(id, options.timeout ?? 30_000, options.signal)
  }

  /** Adds a listener; the function that is returned removes it. */
  on<N extends keyof AppEvents | DetailName>(name: N, listener: Listener<N>): () => void {
    return this.#parts.dispatcher.on(name, listener, false)
  }

  /** Adds a listener for the next event alone. */
  once<N extends keyof AppEvents | DetailName>(name: N, listener: Listener<N>): () => void {
    return this.#parts.dispatcher.on(name, listener, true)
  }

  off<N extends keyof AppEvents | DetailName>(name: N, listener: Listener<N>): void {
    this.#parts.dispatcher.off(name, listener)
  }

  /**
   * The next event of a name that fits, of any account. Other listeners get it as well.
   * @throws {OneBotError} `WAIT_TIMEOUT`, `WAIT_ABORTED`, `APP_STOPPED`; or what `where` throws
   * @example await app.waitFor('message', { where: (event) => event.text === 'yes', timeout: 10_000 })
   */
  waitFor<N extends EventName>(name: N, options: WaitOptions<N> = {}): Promise<EventNamed<N>> {
    return this.#parts.dispatcher.waitFor(name, options)
  }

  /**
   * Adds a plugin, or middleware around calls and events; what was added first is outermost.
   * @throws {ConfigError} `OPTIONS_INVALID` on what is neither, and on a function that only makes middleware
   */
  use(plugin: Plugin): this
  use(middleware: Middleware): this
  use(plugin: Plugin | Middleware): this {
    if (typeof plugin === 'function') {
      const cleanup = plugin(this)
      if (isMiddleware(cleanup)) {
        const name = plugin.name || 'a function'
        const message = `${name} makes middleware: write use(${name}()) and not use(${name})`
        throw new ConfigError('OPTIONS_INVALID', message)
      }
      if (typeof cleanup === 'function') this.#cleanups.push(() => cleanup())
      return this
    }
    this.#parts.middleware.use(plugin)
    return this
  }

  /** What is connected and what has happened, as plain data. */
  status(): Status {
    return statusOf(this.#state, this.#parts, this.#hub)
  }

  /**
   * Starts every driver; calling it again gives the same promise. When one fails the others are stopped again,
   * and `start` may be tried once more.
   * @throws {OneBotError} what the first driver failed with; `APP_STOPPED` after `stop()`
   */
  start({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    if (this.#stopping) return Promise.reject(stopped())
    if (signal?.aborted) return Promise.reject(signal.reason)
    this.#starting ??= this.#start(signal).catch((error) => {
      this.#starting = undefined
      throw error
    })
    return this.#starting
  }

  async #start(signal: AbortSignal | undefined): Promise<void> {
    this.#state = 'starting'
    const onAbort = (): void => void this.stop()
    signal?.addEventListener('abort', onAbort, { once: true })
    const started = this.#startDrivers()
    const results = await Promise.race([started, this.#stopRequested])
    signal?.removeEventListener('abort', onAbort)
    if (results === undefined || this.#stopping) {
      // A driver may come up after stop() has asked it to stop.
      void started.then(() => this.#stopDrivers('the app stopped'))
      await this.#stopping
      throw signal?.aborted ? signal.reason : stopped()
    }
    const failed = results.find((result) => result.status === 'rejected')
    if (failed === undefined) {
      this.#state = 'running'
      return
    }
    if (this.#hub) this.#hub.isRunning = false
    await this.#stopDrivers('another driver failed to start')
    this.#started.clear()
    if (this.#stopping === undefined) this.#state = 'idle'
    throw isOneBotError(failed.reason)
      ? failed.reason
      : new OneBotError('DRIVER_FAILED', `a driver failed to start: ${describe(failed.reason)}`, {
          cause: failed.reason,
        })
  }

  /** Not before the app starts, so that who imports the package does not pay for what only links need. */
  async #load(): Promise<Hub> {
    const { Hub } = await import('./hub.js')
    this.#hub ??= new Hub(this.#parts)
    const { validation, checkCalls } = this.#parts.options
    if (validation === 'off' && !checkCalls) return this.#hub
    const { loadChecks } = await import('./validation/load.js')
    await loadChecks(this.#hub)
    return this.#hub
  }

  async #startDrivers(): Promise<PromiseSettledResult<unknown>[]> {
    const [loaded] = await Promise.allSettled([this.#load()])
    if (loaded.status === 'rejected' || this.#stopping) return [loaded]
    const hub = loaded.value
    hub.isRunning = true
    return Promise.allSettled(this.#drivers.map((driver, index) => this.#startDriver(driver, index, hub)))
  }

  async #startDriver(driver: Driver, index: number, hub: Hub): Promise<void> {
    this.#started.add(driver)
    try {
      await driver.start(hub.hostFor(driver.name, index))
    } catch (error) {
      // The other app goes on with it.
      if (isOneBotError(error) && error.code === 'DRIVER_IN_USE') this.#started.delete(driver)
      throw error
    }
  }

  /**
   * Ends every link, settles every call and leaves no timer. Final; calling it again gives the same promise.
   * @param options `drain`: time in ms that calls and listeners under way may still take @default 0
   */
  stop({ drain = 0 }: { drain?: number | undefined } = {}): Promise<void> {
    if (this.#stopping === undefined) {
      this.#state = 'stopping'
      if (this.#hub) this.#hub.isStopping = true
      // There before anything ends, so that a listener that hears of it and stops the app as well gets this promise.
      let settle: (stopped: Promise<void>) => void = () => {}
      this.#stopping = new Promise((resolve) => {
        settle = resolve
      })
      settle(this.#stop(drain))
    }
    return this.#stopping
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  async #stop(drain: number): Promise<void> {
    const { dispatcher, middleware, directory } = this.#parts
    this.#requestStop()
    dispatcher.endWaits()
    if (drain > 0) await Promise.all([dispatcher.drained(drain), this.#hub?.calling.drained(drain)])
    dispatcher.dropHeld()
    this.#hub?.calling.stop()
    middleware.stop()
    await this.#stopDrivers('the app stopped')
    for (const cleanup of this.#cleanups) {
      try {
        cleanup()
      } catch (cause) {
        const message = `a plugin failed to clean up: ${describe(cause)}`
        this.#report(new OneBotError('HANDLER_FAILED', message, { cause }), 'plugin')
      }
    }
    directory.stop()
    dispatcher.stop()
    if (this.#hub) this.#hub.isRunning = false
    this.#state = 'stopped'
  }

  async #stopDrivers(reason: string): Promise<void> {
    await Promise.all([...this.#started].map((driver) => this.#stopDriver(driver, reason)))
    for (const session of [...(this.#hub?.sessions ?? [])]) {
      session.drop(1001, new LinkError('LINK_LOST', reason, { delivered: 'maybe' }))
    }
  }

  #report(error: OneBotError, source: string): void {
    this.#parts.dispatcher.report(error, { source })
  }

  async #stopDriver(driver: Driver, reason: string): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end within ${STOP_WITHIN} ms`)), STOP_WITHIN)
    })
    try {
      await Promise.race([driver.stop(reason), late])
    } catch (cause) {
      const message = `the driver ${driver.name} failed to stop: ${describe(cause)}`
      this.#report(new OneBotError('DRIVER_FAILED', message, { cause }), driver.name)
    } finally {
      clearTimeout(timer)
    }
  }
}

const stopped = (): OneBotError => new OneBotError('APP_STOPPED', 'the app has been stopped')

/**
 * Makes an app of one or more drivers.
 * @throws {ConfigError} on an option that cannot work
 * @example
 * const app = createOneBot({ drivers: [reverseWs({ port: 8080, accessToken: process.env.TOKEN })] })
 * app.on('message', (event) => event.reply(event.text))
 * await app.start()
 */
export function createOneBot(options: OneBotOptions): OneBot {
  return new OneBot(options)
}
