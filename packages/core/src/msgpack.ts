/** MessagePack frames of V12 (`botuniverse/onebot` connect/communication/websocket), with the rules of json.ts. */
import { Decoder, Encoder } from '@msgpack/msgpack'
import { FrameError, isBeyondSafe, MAX_DEPTH } from './json.js'

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

const narrow = (integer: bigint): number | string =>
  isBeyondSafe(String(integer)) ? String(integer) : Number(integer)

/** Turns 64-bit integers into numbers, or decimal strings beyond 2^53, level by level so that depth costs no stack. */
function normalize(root: unknown): unknown {
  const holder: Record<string, unknown> = { root }
  let level: Record<string, unknown>[] = [holder]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new FrameError('too_deep')
    const next: Record<string, unknown>[] = []
    for (const container of level) {
      for (const [key, value] of Object.entries(container)) {
        if (typeof value === 'bigint') container[key] = narrow(value)
        else if (isContainer(value)) next.push(value)
      }
    }
    level = next
  }
  return holder.root
}

/** @throws {FrameError} on malformed or too deeply nested bytes */
export function parseMsgpack(bytes: Uint8Array): unknown {
  let value: unknown
  try {
    value = new Decoder({ useBigInt64: true }).decode(bytes)
  } catch (cause) {
    throw new FrameError('bad_msgpack', cause)
  }
  return normalize(value)
}

export function toMsgpack(value: unknown): Uint8Array {
  return new Encoder({ useBigInt64: true, ignoreUndefined: true, maxDepth: MAX_DEPTH }).encode(value)
}
