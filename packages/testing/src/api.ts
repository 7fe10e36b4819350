import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Frame } from '@onebot.js/core'

/** The HTTP API of one OneBot version. */
export interface Api {
  /** Rejects where the request breaks off. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Takes an event for those who listen or ask for events here. */
  event(frame: Frame): void
  /** Lets go of those who wait for an event. */
  release(): void
}

/** Answers with a length, as the programs do. */
export function send(response: ServerResponse, status: number, type?: string, body: Frame = ''): void {
  response.statusCode = status
  if (type) response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(body)
}
