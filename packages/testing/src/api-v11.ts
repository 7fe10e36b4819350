/** The HTTP API of V11 as NapCat serves it (its network/http-server.ts). */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Frame } from '@onebot.js/core'
import { urlOf } from '@onebot.js/core/node'
import { type Api, send } from './api.js'
import { EventStream } from './event-stream.js'
import { isLetIn } from './headers.js'
import type { Implementation } from './implementation.js'
import { isRecord, tryDecode } from './replies.js'

/** What a request says in its body; nothing where that cannot be read. */
async function payloadOf(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const text = (await buffer(request)).toString()
  if (text === '') return {}
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  const value = tryDecode(text)
  return value === undefined || isRecord(value) ? value : {}
}

/** Express sends texts as HTML. */
const refuse = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, 'text/html; charset=utf-8', text)

const answer = (response: ServerResponse, body: Frame): void =>
  send(response, 200, 'application/json; charset=utf-8', body)

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
    // The body first: NapCat refuses malformed JSON before it looks at the token.
    const payload = await payloadOf(request)
    if (payload === undefined) return refuse(response, 400, 'Invalid JSON')
    if (!isLetIn('v11', this.#accessToken, request)) {
      return refuse(response, 403, '{"message":"token verify failed!"}')
    }
    const { pathname = '/', searchParams } = urlOf(request) ?? {}
    const [, action = ''] = pathname.split('/')
    const isForEvents = action === '_events'
    if (isForEvents) this.#events.open(response)
    this.#onVisit(isForEvents)
    if (isForEvents) return
    if (action === '') return answer(response, JSON.stringify(this.#running()))
    const { access_token, echo, ...params } = { ...payload, ...Object.fromEntries(searchParams ?? []) }
    await this.#call(response, decodeURIComponent(action), params, echo)
  }

  event(frame: Frame): void {
    this.#events.send(frame)
  }

  release(): void {}

  /** An ignored call stays without an answer until the connection ends. */
  async #call(
    response: ServerResponse,
    action: string,
    params: Record<string, unknown>,
    echo: unknown,
  ): Promise<void> {
    const taken = this.#implementation.take({ call: { action, params, self: undefined }, echo }, 'http')
    for await (const { value, isPart } of taken) {
      const frame = this.#implementation.controls.outgoing(JSON.stringify(value))
      if (!isPart) return answer(response, frame)
      // As NapCat does, which waits until the connection has taken it.
      await new Promise((resolve) => response.write(`${Buffer.from(frame)}\r\n\r\n`, resolve))
      if (response.destroyed) return
    }
    if (response.headersSent) response.end()
  }

  #running(): object {
    const message = 'NapCat4 Is Running'
    const running = this.#implementation.envelope({ status: 'ok', retcode: 0, data: {}, message }, null)
    return { ...running, wording: '' }
  }
}
