/** Tests that wait for something to happen. */
interface Waiter<T> {
  what: string
  accepts(value: T): boolean
  resolve(value: T): void
  reject(error: Error): void
}

export class Waiters<T> {
  #waiting: Waiter<T>[] = []

  /** @param what what is waited for, for the error when it never comes */
  next(what: string, accepts: (value: T) => boolean = () => true): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ what, accepts, resolve, reject })
    })
  }

  tell(value: T): void {
    const told = this.#waiting.filter(({ accepts }) => accepts(value))
    this.#waiting = this.#waiting.filter((waiter) => !told.includes(waiter))
    for (const { resolve } of told) resolve(value)
  }

  end(): void {
    for (const { what, reject } of this.#waiting.splice(0)) {
      reject(new Error(`the fake implementation stopped before ${what}`))
    }
  }
}
