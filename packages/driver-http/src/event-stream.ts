/** Reads `text/event-stream` (WHATWG HTML, section 9.2) as it comes: only the data of the events matters here. */
import { LinkError } from '@onebot.js/core'

export class EventStreamParser {
  readonly #maxEvent: number
  readonly #decoder = new TextDecoder()
  /** The line that is not ended yet, in pieces. */
  #line: string[] = []
  #data: string[] = []
  #size = 0
  #endedInCr = false

  /** @param maxEvent characters that an event may have */
  constructor(maxEvent: number) {
    this.#maxEvent = maxEvent
  }

  /**
   * Gives the data of the events that a chunk completes.
   * @throws {LinkError} `BODY_TOO_LARGE`
   */
  *push(chunk: Uint8Array): Generator<string> {
    const text = this.#decoder.decode(chunk, { stream: true })
    let from = 0
    // The LF of a CR LF that lies across two chunks ends no second line.
    if (this.#endedInCr && text.startsWith('\n')) from = 1
    if (text !== '') this.#endedInCr = text.endsWith('\r')
    const ends = /\r\n|\n|\r/g
    ends.lastIndex = from
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
      this.#add(text.slice(from, end.index))
      from = ends.lastIndex
      const data = this.#endLine()
      if (data !== undefined) yield data
    }
    this.#add(text.slice(from))
  }

  #add(piece: string): void {
    this.#size += piece.length
    if (this.#size > this.#maxEvent) {
      const message = `an event is larger than ${this.#maxEvent} characters (maxBody)`
      throw new LinkError('BODY_TOO_LARGE', message, { delivered: 'maybe' })
    }
    if (piece !== '') this.#line.push(piece)
  }

  /** The data of the event that an empty line has completed. */
  #endLine(): string | undefined {
    const line = this.#line.join('')
    this.#line = []
    if (line !== '') {
      const value = /^data(?:: ?|$)/.exec(line)
      if (value) this.#data.push(line.slice(value[0].length))
      else this.#size -= line.length
      return undefined
    }
    const data = this.#data.join('\n')
    const isEvent = this.#data.length > 0
    this.#data = []
    this.#size = 0
    return isEvent ? data : undefined
  }
}
