/** What uploads and downloads have in common. */
import type { Hash } from 'node:crypto'
import type { CallOptions } from '../bot.js'
import type { Version } from '../driver.js'
import { ConfigError } from '../errors.js'
import { isSignal } from '../fields.js'
import { LONGEST_TIMER, wholeNumber } from '../node/numbers.js'

/** A `Bot`, or whatever calls actions as one does. */
export interface FileCaller {
  readonly version: Version
  call(action: string, params?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<unknown>
}

/** How far a transfer has come, in bytes. */
export interface Progress {
  readonly bytes: number
  /** Undefined where it is not known before the end. */
  readonly total: number | undefined
}

/** Where an interrupted transfer goes on; it comes with a `TransferError`. */
export interface Resume {
  /** V12: the `file_id` of the transfer. NapCat: its `stream_id`. */
  readonly id: string
  /** Bytes that are through. */
  readonly offset: number
  /** Bytes of one chunk: NapCat counts chunks. */
  readonly chunkSize: number
  /**
   * Downloads: the checksum so far. It does not go through JSON; without it the caller has to check the whole file
   * against `info().sha256`.
   */
  readonly hash?: Hash | undefined
}

export interface TransferOptions {
  /** Called after each chunk, and waited for. What it throws ends the transfer. */
  onProgress?: ((progress: Progress) => void | Promise<void>) | undefined
  /** Ends the transfer; what the implementation keeps of it is cleaned up where it can be. */
  signal?: AbortSignal | undefined
  /** Bytes of one chunk, up to 8 MiB. @default 524_288 */
  chunkSize?: number | undefined
  /**
   * ms that one call may take; in a stream, ms from part to part. @default the app's `callTimeout`, and 300_000 where
   * a whole file is put together, fetched or sent by one call
   */
  timeout?: number | undefined
  /**
   * How often one call is made again where it certainly did not arrive, or, for a chunk, where nobody knows: the same
   * chunk at the same place changes nothing. In between it waits from 0.1 up to 30 s, longer each time. @default 5
   */
  retries?: number | undefined
  /** Goes on where an earlier transfer of the same file stopped: `error.resume`. */
  resume?: Resume | undefined
}

export interface TransferSettings {
  readonly signal: AbortSignal | undefined
  readonly chunkSize: number
  readonly timeout: number | undefined
  /** ms for a call that moves or puts together a whole file. */
  readonly longTimeout: number
  readonly retries: number
  readonly resume: Resume | undefined
  readonly progress: (bytes: number, total: number | undefined) => void | Promise<void>
}

/** Those of every transfer. */
export const transferOptions = {
  onProgress: true,
  signal: true,
  chunkSize: true,
  timeout: true,
  retries: true,
  resume: true,
} satisfies Record<keyof TransferOptions, true>

const DEFAULT_CHUNK = 2 ** 19
/** As base64 in a frame it stays below the 16 MiB that implementations and we take. */
const LARGEST_CHUNK = 2 ** 23
const LONG = 300_000

/** @throws {ConfigError} `OPTIONS_INVALID` */
export function resolveTransfer(name: string, options: TransferOptions): TransferSettings {
  const { chunkSize = DEFAULT_CHUNK, timeout, retries = 5, resume, signal, onProgress } = options
  if (timeout !== undefined) wholeNumber(`${name}: timeout`, timeout, 1, LONGEST_TIMER)
  if (resume !== undefined) checkResume(name, resume)
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new ConfigError(
      'OPTIONS_INVALID',
      `${name}: onProgress must be a function, not ${typeof onProgress}`,
    )
  }
  if (signal !== undefined && !isSignal(signal)) {
    throw new ConfigError('OPTIONS_INVALID', `${name}: signal must be an AbortSignal`)
  }
  return {
    signal,
    chunkSize: wholeNumber(`${name}: chunkSize`, chunkSize, 1, LARGEST_CHUNK),
    timeout,
    longTimeout: timeout ?? LONG,
    retries: wholeNumber(`${name}: retries`, retries, 0, 1000),
    resume,
    progress: (bytes, total) => onProgress?.({ bytes, total }),
  }
}

function checkResume(name: string, { id, offset, chunkSize }: Resume): void {
  if (typeof id !== 'string' || id === '') {
    throw new ConfigError('OPTIONS_INVALID', `${name}: resume is not what an error brought`)
  }
  wholeNumber(`${name}: resume.offset`, offset, 0, Number.MAX_SAFE_INTEGER)
  wholeNumber(`${name}: resume.chunkSize`, chunkSize, 1, LARGEST_CHUNK)
}
