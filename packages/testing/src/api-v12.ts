/** The HTTP API of V12 as Go-LibOneBot serves it (its comm_http.go), and with the standard's unit of time. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Frame } from '@onebot.js/core'
import { encodeLike } from '@onebot.js/core/frame'
import { type Api, send } from './api.js'
import { credentialOf } from './headers.js'
import type { Implementation } from './implementation.js'
import { LatestEvents } from './latest-events.js'
import type { FakeImplementationOptions } from './options.js'
import { readCall } from './replies.js'
import { UNREADABLE_12 } from './standard-replies.js'

export class ApiV12 implements Api {
  readonly #implementation: Implementation
  readonly #accessToken: string | undefined
  readonly #onVisit: (isForEvents: boolean) => void
  readonly #latest: LatestEvents | undefined

  constructor(
    implementation: Implementation,
    { accessToken, eventBuffer = 1000, pollTimeoutUnit = 's' }: FakeImplementationOptions,
    onVisit: (isForEvents: boolean) => void,
  ) {
    this.#implementation = implementation
    this.#accessToken = accessToken
    this.#onVisit = onVisit
    if (eventBuffer <= 0) return
    const latest = new LatestEvents(eventBuffer, pollTimeoutUnit)
    this.#latest = latest
    implementation.onAction('get_latest_events', (call) => latest.take(call))
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const type = request.headers['content-type']?.split(';')[0]?.trim() ?? ''
    const status = this.#refusal(request, type)
    if (status !== undefined) return send(response, status)
    const bytes = await buffer(request)
    const frame = type === 'application/json' ? bytes.toString() : bytes
    const read = readCall(frame)
    this.#onVisit(read?.call.action === 'get_latest_events')
    const outgoing = (each: Frame): Frame => this.#implementation.controls.outgoing(each)
    const answer = (value: object): void => send(response, 200, type, outgoing(encodeLike(frame, value)))
    if (read === undefined) return answer(UNREADABLE_12)
    // V12 has no answers in parts, and an ignored call stays without one.
    let last: object | undefined
    for await (const { value } of this.#implementation.take(read, 'http')) last = value
    if (last) answer(last)
  }

  event(frame: Frame): void {
    this.#latest?.add(frame)
  }

  release(): void {
    this.#latest?.release()
  }

  #refusal(request: IncomingMessage, type: string): number | undefined {
    if (request.method !== 'POST') return 405
    if (credentialOf(this.#implementation, this.#accessToken, request) !== 'right') return 401
    return type === 'application/json' || type === 'application/msgpack' ? undefined : 415
  }
}
