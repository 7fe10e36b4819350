/** MessagePack frames of V12 (`botuniverse/onebot` connect/communication/websocket), with the rules of json.ts. */
import { Decoder, Encoder } from '@msgpack/msgpack'
import { setField } from './fields.js'
import { FrameError, isBeyondSafe, MAX_DEPTH } from './json.js'
import { assertHolds } from './msgpack-scan.js'

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

/** Turns 64-bit integers into numbers, or decimal strings beyond 2^53. The depth is bounded already. */
function normalize(value: unknown): unknown {
  if (typeof value === 'bigint') return isBeyondSafe(String(value)) ? String(value) : Number(value)
  // A copy, so that a few bytes do not keep the whole frame.
  if (value instanceof Uint8Array) return value.slice()
  if (isContainer(value)) for (const [key, inner] of Object.entries(value)) value[key] = normalize(inner)
  return value
}

/** @throws {FrameError} on malformed or too deeply nested bytes */
export function parseMsgpack(bytes: Uint8Array): unknown {
  assertHolds(bytes)
  try {
    return normalize(
      new Decoder({ useBigInt64: true }).decode(
        new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      ),
    )
  } catch (cause) {
    throw new FrameError('bad_msgpack', cause)
  }
}

/**
 * Integers above 32 bits as 64-bit ones: the encoder would write floats, which typed peers refuse. A bigint is an id,
 * and those of V12 are strings.
 */
function widen(value: unknown, left: number): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && (value >= 2 ** 32 || value < -(2 ** 31)) ? BigInt(value) : value
  }
  if (!isContainer(value)) return value
  if (left === 0) throw new RangeError(`nested more than ${MAX_DEPTH} levels`)
  if (typeof value.toJSON === 'function') return widen(value.toJSON(), left - 1)
  if (Array.isArray(value)) return value.map((inner) => widen(inner, left - 1))
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) setField(copy, key, widen(inner, left - 1))
  return copy
}

/** @throws {TypeError | RangeError} on what MessagePack, or JSON, cannot hold */
export function toMsgpack(value: unknown): Uint8Array {
  return new Encoder({ useBigInt64: true, ignoreUndefined: true }).encode(widen(value, MAX_DEPTH))
}
