/** The HTTP API of V11, as its profile serves it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Frame } from '@onebot.js/core'
import { urlOf } from '@onebot.js/core/node'
import { type Api, send } from './api.js'
import { EventStream } from './event-stream.js'
import { credentialOf } from './headers.js'
import type { Implementation } from './implementation.js'
import type { ApiCall, ApiRefusal, ApiRequest } from './profile.js'

async function read(request: IncomingMessage): Promise<ApiRequest> {
  const { pathname = '/', searchParams } = urlOf(request) ?? {}
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname.slice(1)),
    query: Object.fromEntries(searchParams ?? []),
    type: request.headers['content-type'] ?? '',
    body: (await buffer(request)).toString(),
  }
}

function refuse(response: ServerResponse, { status, type, text, headers = {} }: ApiRefusal): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  send(response, status, type, text)
}

export class ApiV11 implements Api {
  readonly #implementation: Implementation
  readonly #accessToken: string | undefined
  readonly #onVisit: (isForEvents: boolean) => void
  readonly #events = new EventStream()

  constructor(
    implementation: Implementation,
    accessToken: string | undefined,
    onVisit: (isForEvents: boolean) => void,
  ) {
    this.#implementation = implementation
    this.#accessToken = accessToken
    this.#onVisit = onVisit
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { api } = this.#implementation.profile
    const credential = credentialOf(this.#implementation, this.#accessToken, request)
    const denial = credential === 'right' ? undefined : api.refusal[credential]
    if (denial && api.isTokenFirst) return refuse(response, denial)
    const given = await read(request)
    const asked = api.read(given)
    if (asked && 'status' in asked && asked.status >= 400) return refuse(response, asked)
    if (denial) return refuse(response, denial)
    const isForEvents = api.streams && given.path === '_events'
    if (isForEvents) this.#events.open(response)
    this.#onVisit(isForEvents)
    if (isForEvents || asked === undefined) return
    if ('status' in asked) return refuse(response, asked)
    await this.#call(response, asked)
  }

  event(frame: Frame): void {
    this.#events.send(frame)
  }

  release(): void {}

  /** An ignored call stays without an answer until the connection ends. */
  async #call(response: ServerResponse, { action, params, echo }: ApiCall): Promise<void> {
    const { controls, profile } = this.#implementation
    const taken = this.#implementation.take({ call: { action, params, self: undefined }, echo }, 'http')
    for await (const { value, isPart, httpStatus } of taken) {
      const frame = controls.outgoing(profile.text(value))
      if (!isPart) {
        for (const [name, header] of Object.entries(profile.api.headers)) response.setHeader(name, header)
        return send(response, httpStatus, undefined, frame)
      }
      // As NapCat does, which waits until the connection has taken it.
      await new Promise((resolve) => response.write(`${Buffer.from(frame)}\r\n\r\n`, resolve))
      if (response.destroyed) return
    }
    if (response.headersSent) response.end()
  }
}
