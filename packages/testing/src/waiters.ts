/** Tests that wait for something to happen. */
interface Waiter<T> {
  what: string
  accepts(value: T): boolean
  resolve(value: T): void
  reject(error: Error): void
}

export interface WaitOptions<T> {
  accepts?(value: T): boolean
  /** ms until it rejects. @default none */
  timeout?: number | undefined
  /** What else to say when it comes too late. */
  context?(): string
}

export class Waiters<T> {
  #waiting: Waiter<T>[] = []
  /** What did not come before the end. */
  readonly #missed: string[] = []

  /** What is waited for, and what was waited for in vain. */
  get missing(): string[] {
    return [...this.#missed, ...this.#waiting.map(({ what }) => what)]
  }

  /** @param what what is waited for, for the error when it never comes */
  next(what: string, { accepts = () => true, timeout, context }: WaitOptions<T> = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const waiter: Waiter<T> = {
        what,
        accepts,
        resolve: (value) => {
          clearTimeout(timer)
          resolve(value)
        },
        reject: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#waiting.push(waiter)
      if (timeout === undefined) return
      timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== waiter)
        reject(new Error(`${what} did not come within ${timeout} ms${context?.() ?? ''}`))
      }, timeout)
    })
  }

  tell(value: T): void {
    const told = this.#waiting.filter(({ accepts }) => accepts(value))
    this.#waiting = this.#waiting.filter((waiter) => !told.includes(waiter))
    for (const { resolve } of told) resolve(value)
  }

  end(): void {
    for (const { what, reject } of this.#waiting.splice(0)) {
      this.#missed.push(what)
      reject(new Error(`the implementation stopped before ${what} came`))
    }
  }
}
