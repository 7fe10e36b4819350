/** Answers that come in parts: NapCat writes an object and an empty line (CR LF CR LF) for each. */
import { LinkError } from '@onebot.js/core'

const SEPARATOR = '\r\n\r\n'

export class PartSplitter {
  readonly #maxPart: number
  readonly #decoder = new TextDecoder()
  #pieces: string[] = []
  #size = 0
  /** The end of the part so far: a separator may lie across two chunks. */
  #tail = ''

  /** @param maxPart characters that a part may have */
  constructor(maxPart: number) {
    this.#maxPart = maxPart
  }

  /**
   * Gives the parts that a chunk completes.
   * @throws {LinkError} `ANSWER_TOO_LARGE`
   */
  *push(chunk: Uint8Array): Generator<string> {
    let rest = this.#decoder.decode(chunk, { stream: true })
    for (;;) {
      const at = (this.#tail + rest).indexOf(SEPARATOR)
      if (at === -1) break
      const end = at + SEPARATOR.length - this.#tail.length
      this.#add(rest.slice(0, end))
      rest = rest.slice(end)
      const part = this.#take()
      if (part !== '') yield part
    }
    this.#add(rest)
  }

  /** What is left when all has come. */
  end(): string {
    this.#add(this.#decoder.decode())
    return this.#take()
  }

  #add(text: string): void {
    this.#size += text.length
    if (this.#size > this.#maxPart) {
      const message = `a part of the answer is larger than ${this.#maxPart} characters (maxResponse)`
      throw new LinkError('ANSWER_TOO_LARGE', message, { delivered: 'maybe' })
    }
    this.#pieces.push(text)
    this.#tail = (this.#tail + text).slice(1 - SEPARATOR.length)
  }

  #take(): string {
    const part = this.#pieces.join('').trim()
    this.#pieces = []
    this.#size = 0
    this.#tail = ''
    return part
  }
}

/**
 * Reads an answer part by part, no faster than `onPart` takes them.
 * @returns the last part, which is the reply
 */
export async function readParts(
  body: AsyncIterable<Uint8Array>,
  maxPart: number,
  onPart: (part: string) => void | Promise<void>,
): Promise<string> {
  const splitter = new PartSplitter(maxPart)
  let last: string | undefined
  const take = async (part: string): Promise<void> => {
    if (last !== undefined) await onPart(last)
    last = part
  }
  for await (const chunk of body) {
    for (const part of splitter.push(chunk)) await take(part)
  }
  const rest = splitter.end()
  if (rest !== '') await take(rest)
  return last ?? ''
}
