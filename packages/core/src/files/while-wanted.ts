/** Reading a source that its user may want to end. */
import { aborted } from './steps.js'

/** Which action needs what is read, and who may end it. */
export interface Wanted {
  readonly action: string
  readonly signal: AbortSignal | undefined
}

/**
 * What a source gives until the signal is aborted, which may be while the source has nothing to give.
 * @throws {CallError} `CALL_ABORTED`
 */
export async function* whileWanted<T>(
  source: AsyncIterable<T>,
  { action, signal }: Wanted,
): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  const state = { isWaiting: false, isOver: false }
  let refuse: (error: unknown) => void = () => {}
  const onAbort = (): void => refuse(aborted(action, signal))
  signal?.addEventListener('abort', onAbort)
  // No race with one promise for all steps: that would hold on to whatever came.
  const step = (): Promise<IteratorResult<T, unknown>> =>
    new Promise((resolve, reject) => {
      refuse = reject
      if (signal?.aborted) return onAbort()
      state.isWaiting = true
      iterator.next().then(
        (next) => {
          Object.assign(state, { isWaiting: false, isOver: next.done === true })
          resolve(next)
        },
        (error) => {
          state.isOver = true
          reject(error)
        },
      )
    })
  try {
    for (let next = await step(); !next.done; next = await step()) yield next.value
  } finally {
    signal?.removeEventListener('abort', onAbort)
    if (!state.isOver) {
      const closed = iterator.return?.()
      // One that waits does not close before it goes on.
      if (state.isWaiting) closed?.catch(() => {})
      else await closed
    }
  }
}
