/** Reads the bodies of requests whole, within bounds of size and time. */
// The global one is a getter, which is asked for every piece of a body.
import { Buffer } from 'node:buffer'
import { type Deadline, Deadlines } from './deadlines.js'

/** What is needed of a stream; `IncomingMessage` fits. Listen for the errors of others yourself. */
export interface BodyStream {
  on(event: 'data', listener: (chunk: unknown) => void): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
}

/** Why a body did not come whole. */
export type BodyFailure = 'too_large' | 'no_room' | 'timed_out' | 'cut_off'

export interface BodyReaderOptions {
  /** Bytes that a body may have. */
  maxBody: number
  /** ms that a body may take, measured to a quarter of it or a second, whichever is less. */
  timeout: number
  /** Bytes that all bodies which are on their way may have together, so that strangers cannot fill the memory. */
  room: number
}

/** The clock goes so many times in a timeout. */
const TICKS = 4
const LONGEST_TICK = 1000

export class BodyReader {
  readonly #maxBody: number
  readonly #timeout: number
  readonly #deadlines: Deadlines<Body>
  #room: number

  constructor({ maxBody, timeout, room }: BodyReaderOptions) {
    this.#maxBody = maxBody
    this.#timeout = timeout
    const tick = Math.max(1, Math.min(LONGEST_TICK, timeout / TICKS))
    this.#deadlines = new Deadlines((body) => this.#finish(body, 'timed_out'), tick)
    this.#room = room
  }

  /** Calls back once, with the bytes or with what went wrong. */
  read(stream: BodyStream, done: (body: Buffer | BodyFailure) => void): void {
    const body = new Body(done)
    body.deadline = this.#deadlines.add(body, this.#timeout)
    stream.on('data', (data) => {
      if (body.isDone) return
      const chunk = asBuffer(data)
      body.add(chunk)
      this.#room -= chunk.length
      if (body.size > this.#maxBody) this.#finish(body, 'too_large')
      else if (this.#room < 0) this.#finish(body, 'no_room')
    })
    stream.on('end', () => {
      if (!body.isDone) this.#finish(body, body.whole())
    })
    stream.on('close', () => this.#finish(body, 'cut_off'))
  }

  #finish(body: Body, result: Buffer | BodyFailure): void {
    if (body.isDone) return
    if (body.deadline) this.#deadlines.delete(body.deadline)
    this.#room += body.size
    body.finish(result)
  }
}

class Body {
  size = 0
  deadline: Deadline<Body> | undefined
  isDone = false
  #chunks: Buffer[] = []
  readonly #done: (body: Buffer | BodyFailure) => void

  constructor(done: (body: Buffer | BodyFailure) => void) {
    this.#done = done
  }

  add(chunk: Buffer): void {
    this.size += chunk.length
    this.#chunks.push(chunk)
  }

  whole(): Buffer {
    const [first] = this.#chunks
    return first !== undefined && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.size)
  }

  finish(result: Buffer | BodyFailure): void {
    this.isDone = true
    this.#chunks = []
    this.#done(result)
  }
}

function asBuffer(data: unknown): Buffer {
  if (Buffer.isBuffer(data)) return data
  // A host that has set an encoding gives text.
  if (typeof data === 'string') return Buffer.from(data)
  return data instanceof Uint8Array
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.alloc(0)
}
