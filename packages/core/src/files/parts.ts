/** The parts of one answer, one after the other. */
import { CallError, isOneBotError } from '../errors.js'
import type { FileCaller } from './options.js'
import { PartQueue } from './part-queue.js'

export interface PartsOptions {
  /** Ends it. Leaving the loop does so, too. */
  signal?: AbortSignal | undefined
  /** ms from part to part. @default the app's `callTimeout` */
  timeout?: number | undefined
}

/** Bytes that may wait for a reader where the sender cannot be held back. */
const MAX_HELD = 2 ** 25

/**
 * Calls an action whose answer comes in parts (NapCat's `download_file_stream` and its kin) and gives the `data` of
 * each, the last one included. Over HTTP the sender goes no faster than they are read. A WebSocket cannot be held
 * back: there up to 32 MiB wait.
 * @throws {CallError} `STREAM_OVERFLOW`
 * @throws {OneBotError} as `bot.call()` does, after the parts that came before
 */
export async function* parts(
  bot: FileCaller,
  action: string,
  params: Readonly<Record<string, unknown>> = {},
  { signal, timeout }: PartsOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const queue = new PartQueue()
  const controller = new AbortController()
  const onPart = (data: unknown): Promise<void> | undefined => {
    const taken = queue.add(data)
    if (queue.held <= MAX_HELD) return taken
    const message = `more than ${MAX_HELD} bytes of the answer to ${action} wait to be read`
    queue.fail(new CallError('STREAM_OVERFLOW', message, { action, outcome: 'unknown' }))
    controller.abort()
    return undefined
  }
  // Not AbortSignal.any(): it takes no signal of another realm, and a signal that lives long keeps what it gives.
  const onAbort = (): void => controller.abort(signal?.reason)
  if (signal?.aborted) onAbort()
  signal?.addEventListener('abort', onAbort)
  bot.call(action, params, { signal: controller.signal, timeout, onPart }).then(
    (data) => {
      void queue.add(data)
      queue.end({ isGood: true })
    },
    (error: unknown) => {
      if (isOneBotError(error) && error.code === 'CALL_ABORTED') queue.fail(error)
      else queue.end({ isGood: false, error })
    },
  )
  try {
    for (let next = await queue.take(); next; next = await queue.take()) yield next.part
  } finally {
    signal?.removeEventListener('abort', onAbort)
    controller.abort()
  }
}
