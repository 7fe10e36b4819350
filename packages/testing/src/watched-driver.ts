/** Watches a driver at its border with the core, and says in words which rules it breaks. */
import {
  type Driver,
  type DriverHost,
  type EndpointStatus,
  type Frame,
  isOneBotError,
  type Link,
  type LinkSink,
  type Outbound,
} from '@onebot.js/core'
import { describe } from '@onebot.js/core/node'
import { callIn } from './cassette/calls.js'
import type { RecordedCall } from './replies.js'

/** ms that a driver has to stop: the app goes on without it after five seconds. */
const STOP_WITHIN = 2000

export class WatchedDriver implements Driver {
  readonly name: string
  readonly endpoints?: () => readonly EndpointStatus[]
  readonly #driver: Driver
  readonly #broken = new Set<string>()
  /** The actions of calls that left, and of those of which the driver said that they did not. */
  readonly #sent: string[] = []
  readonly #denied: string[] = []
  #open = 0
  #hasStopped = false

  constructor(driver: Driver) {
    this.name = driver.name
    this.#driver = driver
    if (driver.endpoints) this.endpoints = () => driver.endpoints?.() ?? []
  }

  /** Whether it said of a call that it did not leave. */
  get hasDenied(): boolean {
    return this.#denied.length > 0
  }

  /** The rules that were broken, each once. @param calls what reached the implementation */
  broken(calls: readonly RecordedCall[]): string[] {
    const count = (actions: readonly string[], action: string): number =>
      actions.filter((each) => each === action).length
    const received = calls.map(({ action }) => action)
    for (const action of this.#denied) {
      if (count(received, action) > count(this.#sent, action))
        this.#broken.add(
          `send() threw delivered: 'no' for a call of ${action}, and the implementation received it: say 'no' only where certainly nothing left`,
        )
    }
    return [...this.#broken]
  }

  start(host: DriverHost): Promise<void> {
    return this.#driver.start({
      admit: (handshake) => host.admit(handshake),
      open: (link) => this.#opened(host, link),
      refused: (refusal, address) => host.refused?.(refusal, address),
      conceal: (secret) => host.conceal?.(secret),
      report: (cause) => {
        this.#notAfterStop('report()')
        host.report(cause)
      },
    })
  }

  async stop(reason?: string): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(true), STOP_WITHIN)
    })
    const isLate = await Promise.race([late, this.#driver.stop(reason).then(() => false)])
    clearTimeout(timer)
    this.#hasStopped = true
    if (isLate)
      this.#broken.add(
        `stop() did not resolve within ${STOP_WITHIN} ms: it must be quick, and may wait for nobody`,
      )
    else if (this.#open > 0)
      this.#broken.add('a link was still open when stop() resolved: end every link there, with sink.closed()')
  }

  #opened(host: DriverHost, link: Link): LinkSink {
    this.#notAfterStop('open()')
    this.#open++
    const sink = host.open({
      peer: link.peer,
      shape: link.shape,
      sends: link.sends,
      receives: link.receives,
      send: (out, signal) => this.#send(link, out, signal),
      ...(link.alive && { alive: (within: number) => link.alive?.(within) ?? Promise.resolve(false) }),
      close: (code, reason) => link.close(code, reason),
    })
    let isClosed = false
    return {
      receive: (frame, arrival) => {
        this.#notAfterStop('receive()')
        return sink.receive(frame, arrival)
      },
      verdict: () => sink.verdict(),
      closed: (cause) => {
        if (isClosed)
          this.#broken.add(
            'closed() was called twice for one link: call it exactly once, when the link has ended',
          )
        else this.#open--
        isClosed = true
        this.#notAfterStop('closed()')
        sink.closed(cause)
      },
    }
  }

  #send(link: Link, out: Outbound, signal: AbortSignal | undefined): ReturnType<Link['send']> {
    const action = callIn(out.path, out.body)?.action ?? out.path
    const failed = (error: unknown): never => {
      if (!isOneBotError(error)) this.#broken.add(`send() threw what is no LinkError: ${describe(error)}`)
      else if (error.outcome === 'not-sent') this.#denied.push(action)
      else this.#sent.push(action)
      throw error
    }
    const sent = (reply: Frame | undefined): Frame | undefined => {
      this.#sent.push(action)
      return reply
    }
    try {
      const given = link.send(out, signal)
      return given instanceof Promise ? given.then(sent, failed) : sent(given)
    } catch (error) {
      return failed(error)
    }
  }

  #notAfterStop(what: string): void {
    if (this.#hasStopped)
      this.#broken.add(`${what} was called after stop() had resolved: nothing of the core may be called then`)
  }
}
