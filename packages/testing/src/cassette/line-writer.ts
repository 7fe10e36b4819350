/** Writes lines somewhere slower than they come, within bounds. */
import { open } from 'node:fs/promises'

/** Takes one or more whole lines, each with its line break. */
export type Sink = (lines: string) => void | Promise<void>

/** Where a recording goes to: a file, or a function. */
export interface Destination {
  write: Sink
  close?(): Promise<void>
}

/** What is written at one time, in characters: few enough to be one write of the system. */
const BATCH = 65_536

/** @throws {Error} of `node:fs` where the file cannot be written */
export async function fileAt(path: string): Promise<Destination> {
  const file = await open(path, 'w')
  // Not appendFile(), which takes several writes for a long line: a process may be killed between two.
  const write = async (lines: string): Promise<void> => {
    const bytes = Buffer.from(lines)
    for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
  }
  return { write, close: () => file.close() }
}

export class LineWriter {
  written = 0
  lost = 0
  readonly #to: Destination
  readonly #limit: number
  readonly #onError: (cause: unknown) => void
  #waiting: string[] = []
  /** Characters that wait, or are being written. */
  #size = 0
  #running: Promise<void> | undefined
  #isBroken = false

  /** @param limit how many characters may wait; what comes then is lost, and counted */
  constructor(to: Destination, limit: number, onError: (cause: unknown) => void) {
    this.#to = to
    this.#limit = limit
    this.#onError = onError
  }

  /**
   * Takes lines that belong together, of which the last one counts where they are lost.
   * @returns whether they will be written
   */
  add(lines: readonly string[]): boolean {
    const size = lines.reduce((sum, line) => sum + line.length, 0)
    if (this.#isBroken || this.#size + size > this.#limit) {
      this.lost++
      return false
    }
    this.#size += size
    this.#waiting.push(...lines)
    this.#running ??= this.#run()
    return true
  }

  /** Resolves when all is written. */
  async end(): Promise<void> {
    await this.#running
    await this.#to.close?.()
  }

  async #run(): Promise<void> {
    // What comes in the same tick is written together.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const batch = this.#next()
      if (await this.#write(batch.join(''))) this.written += batch.length
      else this.lost += batch.length
      this.#size -= batch.reduce((sum, line) => sum + line.length, 0)
    }
    this.#running = undefined
  }

  async #write(lines: string): Promise<boolean> {
    if (this.#isBroken) return false
    try {
      await this.#to.write(lines)
      return true
    } catch (cause) {
      this.#isBroken = true
      this.#onError(cause)
      return false
    }
  }

  #next(): string[] {
    let size = 0
    let count = 0
    for (const { length } of this.#waiting) {
      if (count > 0 && size + length > BATCH) break
      size += length
      count++
    }
    return this.#waiting.splice(0, count)
  }
}
