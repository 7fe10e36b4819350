/**
 * One listener on each signal, however many wait for it: a program gives one signal to all that it does, and Node
 * warns of a leak from the eleventh listener on.
 */
export class AbortListeners {
  readonly #signals = new Map<AbortSignal, { listeners: Set<() => void>; onAbort: () => void }>()

  /** @param listener called once, where the signal is aborted before `delete()` */
  add(signal: AbortSignal, listener: () => void): void {
    const known = this.#signals.get(signal)
    if (known) {
      known.listeners.add(listener)
      return
    }
    const listeners = new Set([listener])
    const onAbort = (): void => {
      for (const each of listeners) each()
      this.#signals.delete(signal)
    }
    this.#signals.set(signal, { listeners, onAbort })
    signal.addEventListener('abort', onAbort, { once: true })
  }

  delete(signal: AbortSignal, listener: () => void): void {
    const known = this.#signals.get(signal)
    if (!known?.listeners.delete(listener) || known.listeners.size > 0) return
    this.#signals.delete(signal)
    signal.removeEventListener('abort', known.onAbort)
  }
}
