/** The open links of a driver, to be ended together. */
import type { DriverHost, LinkSink } from '../driver.js'
import { openSocketLink, type SocketEnd, type SocketLike, type SocketLinkOptions } from './socket-link.js'

/** ms that the other sides have to answer our close frames, and then to be gone. */
const CLOSE_WITHIN = 1000

interface OpenLink {
  close(code: number, reason: string): void
  terminate(): void
  /** Resolves when it has ended. */
  readonly ended: Promise<void>
}

export class LinkSet {
  readonly #links = new Set<OpenLink>()

  get size(): number {
    return this.#links.size
  }

  /** An open socket becomes a link; in the same tick in which it opened. */
  open(host: DriverHost, socket: SocketLike, options: SocketLinkOptions): LinkSink {
    let end = (): void => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const onClose = (socketEnd: SocketEnd): void => {
      this.#links.delete(open)
      end()
      options.onClose?.(socketEnd)
    }
    const { link, sink, terminate } = openSocketLink(host, socket, { ...options, onClose })
    const open: OpenLink = { close: (code, reason) => link.close(code, reason), terminate, ended }
    this.#links.add(open)
    return sink
  }

  /** Says farewell to all that are open now, and cuts those that do not answer it. */
  async closeAll(code: number, reason: string): Promise<void> {
    // Apart from those that are opened meanwhile: the driver may have been started again.
    const links = [...this.#links]
    for (const { close } of links) close(code, reason)
    const ended = Promise.all(links.map((link) => link.ended))
    await inTime(ended)
    for (const link of links) if (this.#links.has(link)) link.terminate()
    await inTime(ended)
  }
}

function inTime(ended: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, CLOSE_WITHIN)
    void ended.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
