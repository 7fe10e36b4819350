interface Waiter {
  readonly resolve: () => void
  next: Waiter | undefined
}

/** Lets so many run at one time; the others wait in line. */
export class Slots {
  #free: number
  #first: Waiter | undefined
  #last: Waiter | undefined

  constructor(count: number) {
    this.#free = count
  }

  /** Takes one, if one is free. */
  tryTake(): boolean {
    if (this.#free === 0) return false
    this.#free--
    return true
  }

  /** Resolves with one taken, for those who found none free. */
  wait(): Promise<void> {
    return new Promise((resolve) => {
      const waiter: Waiter = { resolve, next: undefined }
      if (this.#last) this.#last.next = waiter
      else this.#first = waiter
      this.#last = waiter
    })
  }

  give(): void {
    const waiter = this.#first
    if (waiter === undefined) {
      this.#free++
      return
    }
    this.#first = waiter.next
    if (waiter.next === undefined) this.#last = undefined
    // One that has become old garbage would keep alive all that came after it, until it is looked for.
    waiter.next = undefined
    waiter.resolve()
  }
}
