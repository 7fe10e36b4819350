/** Server-sent events at `/_events`, as NapCat and LLOneBot have them. */
import type { ServerResponse } from 'node:http'
import type { Frame } from '@onebot.js/core'

export class EventStream {
  readonly #listeners = new Set<ServerResponse>()

  open(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
    response.flushHeaders()
    this.#listeners.add(response)
    response.once('close', () => this.#listeners.delete(response))
  }

  send(frame: Frame): void {
    const text = Buffer.from(frame).toString()
    for (const response of this.#listeners) response.write(`data: ${text}\n\n`)
  }
}
