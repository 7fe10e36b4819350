/** The open links of a driver, to be ended together. */
import type { DriverHost, LinkSink } from '../driver.js'
import { openSocketLink, type SocketEnd, type SocketLike, type SocketLinkOptions } from './socket-link.js'

/** ms that the other sides have to answer our close frames, and then to be gone. */
const CLOSE_WITHIN = 1000

export class LinkSet {
  readonly #links = new Map<SocketLike, ReturnType<typeof openSocketLink>>()
  #onEmpty: (() => void) | undefined

  get size(): number {
    return this.#links.size
  }

  /** An open socket becomes a link; in the same tick in which it opened. */
  open(host: DriverHost, socket: SocketLike, options: SocketLinkOptions): LinkSink {
    const onClose = (end: SocketEnd): void => {
      this.#links.delete(socket)
      if (this.#links.size === 0) this.#onEmpty?.()
      options.onClose?.(end)
    }
    const opened = openSocketLink(host, socket, { ...options, onClose })
    this.#links.set(socket, opened)
    return opened.sink
  }

  /** Says farewell to all, and cuts those that do not answer it. */
  async closeAll(code: number, reason: string): Promise<void> {
    for (const { link } of this.#links.values()) link.close(code, reason)
    await this.#empty(CLOSE_WITHIN)
    for (const { terminate } of this.#links.values()) terminate()
    await this.#empty(CLOSE_WITHIN)
  }

  /** Resolves when no link is left, or after so many ms. */
  #empty(within: number): Promise<void> {
    if (this.#links.size === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, within)
      this.#onEmpty = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
