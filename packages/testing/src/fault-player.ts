/** The fault script of a stand-in, if one is playing. */
import { type AnswerFault, FaultScript, type FaultyLink } from './fault-script.js'
import { checkScript, type FaultName, type FaultOptions, type FaultStep } from './faults.js'

/** A link that things go wrong with. */
export interface Breakable extends FaultyLink {
  /** What cannot go wrong with it, and why. */
  readonly impossible: Readonly<Partial<Record<FaultName, string>>>
}

export class FaultPlayer {
  #script: FaultScript | undefined
  #end: (error: Error) => void = () => {}
  #missed: string[] = []

  /** Resolves when all steps are played. */
  play(steps: readonly FaultStep[], link: Breakable, { signal }: FaultOptions = {}): Promise<void> {
    const played = new Promise<void>((resolve, reject) => {
      if (this.#script) throw new Error('a fault script is playing already')
      checkScript(steps, link.impossible)
      signal?.throwIfAborted()
      const script = new FaultScript(steps, link, (error) => end(error))
      const onAbort = (): void => end(signal?.reason)
      const end = (error: unknown): void => {
        if (this.#script !== script) return
        this.#script = undefined
        signal?.removeEventListener('abort', onAbort)
        script.stop()
        if (error === undefined) resolve()
        else reject(error)
      }
      signal?.addEventListener('abort', onAbort)
      this.#script = script
      this.#end = end
      script.start()
    })
    // Nobody has to wait for it.
    played.catch(() => {})
    return played
  }

  send<T>(frame: string, send: (frame: string) => Promise<T>): Promise<T> {
    return this.#script ? this.#script.send(frame, send) : send(frame)
  }

  called(): AnswerFault | undefined {
    return this.#script?.called()
  }

  answered(fault: AnswerFault): void {
    this.#script?.answered(fault)
  }

  takeRefusal(): number | 'close' | undefined {
    return this.#script?.takeRefusal()
  }

  /** The steps that were not played, unless the test itself has ended the script. */
  get missing(): string[] {
    return [...this.#missed, ...(this.#script?.missing ?? [])]
  }

  stop(): void {
    const missing = this.#script?.missing ?? []
    this.#missed = [...this.#missed, ...missing]
    const [first = ''] = missing
    this.#end(new Error(`the implementation stopped: ${first}`))
  }
}
