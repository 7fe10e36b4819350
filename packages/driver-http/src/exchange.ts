/** One request of a node server, from its headers to its answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type HttpAnswer, type Outcome, type Refusal, refuseBody } from './answers.js'
import { bodySourceOf } from './body-source.js'
import { type Head, headersOf } from './head.js'
import { parsedBefore } from './mounting-advice.js'
import type { Sender } from './post-arrival.js'
import type { Target, Webhook } from './webhook.js'

/** ms in which the rest of a refused body may come, so that its sender gets to read why. */
const LINGER = 1000

/** What the driver does for all requests. */
export interface ExchangeContext {
  readonly webhook: Webhook
  /** A connection has shown who it is. */
  letIn(socket: Duplex): void
  /** A host hands over requests whose bytes are gone. */
  onParsed(refusal: Refusal): void
}

/** Where a connection comes from. One that was cut must not pass for a Unix socket, which is local. */
function remoteAddressOf({ socket }: IncomingMessage): string | undefined {
  const { remoteAddress } = socket
  if (remoteAddress !== undefined) return remoteAddress
  return socket.destroyed || socket.localAddress !== undefined ? 'an unknown address' : undefined
}

class Exchange implements Head, Sender {
  readonly method: string
  readonly headers: Head['headers']
  readonly remoteAddress: string | undefined
  readonly #context: ExchangeContext
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  readonly #target: Target
  readonly #done: (() => void) | undefined
  #gone: AbortController | undefined

  constructor(
    context: ExchangeContext,
    request: IncomingMessage,
    response: ServerResponse,
    target: Target,
    done: (() => void) | undefined,
  ) {
    this.method = request.method ?? ''
    this.headers = headersOf(request)
    // Asked for now: a connection that has ended by the time its body is read has no address any more.
    this.remoteAddress = remoteAddressOf(request)
    this.#context = context
    this.#request = request
    this.#response = response
    this.#target = target
    this.#done = done
  }

  run(): void {
    const { webhook } = this.#context
    const refusal = webhook.refuse(this, this.#target)
    if (refusal) return this.#refuse(refusal)
    const source = bodySourceOf(this.#request)
    if (source === 'gone') return this.#complain()
    if (source !== 'stream') return this.#receive(source)
    webhook.bodies.read(this.#request, (body) => {
      if (typeof body === 'object') this.#receive(body)
      else if (body === 'no_room' && this.#target.route?.protocol !== 'v12') this.#answer('cut')
      else this.#refuse(refuseBody(body, webhook.maxBody))
    })
  }

  admitted(): void {
    this.#context.letIn(this.#request.socket)
  }

  get signal(): AbortSignal {
    this.#gone ??= new AbortController()
    return this.#gone.signal
  }

  #receive(body: Uint8Array): void {
    const { webhook } = this.#context
    const outcome = webhook.receive(this, this.#target, body, this)
    if (outcome instanceof Promise) return this.#answerLater(outcome, body)
    if (outcome !== 'cut' && outcome.status < 300 && this.#response.destroyed) webhook.lost(body, outcome)
    this.#answer(outcome)
  }

  /** go-cqhttp goes away after a timeout of its own, and sends again. */
  #answerLater(outcome: Promise<Outcome>, body: Uint8Array): void {
    let isLost = false
    const onLost = (): void => {
      isLost = true
      this.#gone?.abort()
    }
    this.#response.once('close', onLost)
    void outcome.then((answer) => {
      this.#response.off('close', onLost)
      // It may have been sent again already, which then is told apart by its id alone.
      if (isLost && answer !== 'cut') this.#context.webhook.lost(body, answer)
      this.#answer(answer)
    })
  }

  #complain(): void {
    const refusal = parsedBefore(this.#request, this.#response)
    this.#context.onParsed(refusal)
    this.#refuse(refusal)
  }

  #refuse(refusal: Refusal): void {
    this.#answer(this.#context.webhook.refused(refusal, this))
  }

  #answer(outcome: Outcome): void {
    if (outcome === 'cut') this.#request.socket.destroy()
    else if (!this.#response.destroyed && !this.#response.headersSent) {
      if (outcome.status < 300) this.#write(outcome)
      else this.#end(outcome)
    }
    this.#done?.()
  }

  #write({ status, headers, body }: HttpAnswer): void {
    const response = this.#response
    if (status === 204) response.writeHead(204).end()
    else response.writeHead(status, { ...headers, 'content-length': lengthOf(body) }).end(body)
  }

  /** Writes a refusal and ends the connection, after a moment where its body is still on the way. */
  #end({ status, headers, body }: HttpAnswer): void {
    const request = this.#request
    const response = this.#response
    response.writeHead(status, { ...headers, 'content-length': lengthOf(body), connection: 'close' })
    // What a test injects is never complete.
    if (request.complete || request.readableEnded) return void response.end(body)
    response.write(body)
    const end = (): void => {
      clearTimeout(timer)
      response.end()
    }
    const timer = setTimeout(end, LINGER)
    timer.unref()
    request.once('end', end)
    request.once('close', end)
    request.resume()
  }
}

const lengthOf = (body: string | Uint8Array): number =>
  typeof body === 'string' ? Buffer.byteLength(body) : body.length

/**
 * Takes a request. `false`: it is not ours, and nothing was touched.
 * @param done called when it was answered
 */
export function takeRequest(
  context: ExchangeContext,
  request: IncomingMessage,
  response: ServerResponse,
  done?: () => void,
): boolean {
  const target = context.webhook.targetOf(request.url)
  if (target === undefined) return false
  new Exchange(context, request, response, target, done).run()
  return true
}
