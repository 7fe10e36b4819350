/** Reads MessagePack frames of V12 (`botuniverse/onebot` connect/communication/websocket), with the rules of json.ts. */
import { FrameError, isBeyondSafe, MAX_DEPTH } from './json.js'

/** Reads the values of one frame. Nothing is reserved for a length that is claimed: it is only ever counted down. */
class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  /** @param left how many levels may still open */
  value(left: number): unknown {
    const type = this.#uint(1)
    if (type < 0x80) return type
    if (type < 0x90) return this.#map(type & 0x0f, left)
    if (type < 0xa0) return this.#array(type & 0x0f, left)
    if (type < 0xc0) return this.#text(type & 0x1f)
    if (type >= 0xe0) return type - 0x100
    switch (type) {
      case 0xc0:
        return null
      case 0xc2:
        return false
      case 0xc3:
        return true
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#binary(this.#uint(1 << (type - 0xc4)))
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.#extension(this.#uint(1 << (type - 0xc7)))
      case 0xca:
        return this.#bytes.readFloatBE(this.#skip(4))
      case 0xcb:
        return this.#bytes.readDoubleBE(this.#skip(8))
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#uint(1 << (type - 0xcc))
      case 0xcf:
        return integer(this.#bytes.readBigUInt64BE(this.#skip(8)))
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#int(1 << (type - 0xd0))
      case 0xd3:
        return integer(this.#bytes.readBigInt64BE(this.#skip(8)))
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.#extension(1 << (type - 0xd4))
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#uint(1 << (type - 0xd9)))
      case 0xdc:
      case 0xdd:
        return this.#array(this.#uint(2 << (type - 0xdc)), left)
      case 0xde:
      case 0xdf:
        return this.#map(this.#uint(2 << (type - 0xde)), left)
      default:
        throw new FrameError('bad_msgpack')
    }
  }

  /** Goes on behind so many bytes, and gives where they begin. */
  #skip(length: number): number {
    const begin = this.#at
    if (length > this.#bytes.length - begin) throw new FrameError('bad_msgpack')
    this.#at = begin + length
    return begin
  }

  #uint(length: number): number {
    return this.#bytes.readUIntBE(this.#skip(length), length)
  }

  #int(length: number): number {
    return this.#bytes.readIntBE(this.#skip(length), length)
  }

  #text(length: number): string {
    const begin = this.#skip(length)
    return this.#bytes.toString('utf8', begin, begin + length)
  }

  /** A copy, so that a few bytes do not keep the whole frame. */
  #binary(length: number): Uint8Array {
    const begin = this.#skip(length)
    return new Uint8Array(this.#bytes.subarray(begin, begin + length))
  }

  /** OneBot knows none. */
  #extension(length: number): unknown {
    const type = this.#int(1)
    return { type, data: this.#binary(length) }
  }

  #array(length: number, left: number): unknown[] {
    this.#assertHolds(length, left)
    const values: unknown[] = []
    for (let count = 0; count < length; count++) values.push(this.value(left - 1))
    return values
  }

  #map(length: number, left: number): Record<string, unknown> {
    this.#assertHolds(2 * length, left)
    const values: Record<string, unknown> = {}
    for (let count = 0; count < length; count++) {
      const key = this.value(left - 1)
      if ((typeof key !== 'string' && typeof key !== 'number') || key === '__proto__') {
        throw new FrameError('bad_msgpack')
      }
      values[key] = this.value(left - 1)
    }
    return values
  }

  #assertHolds(members: number, left: number): void {
    if (left === 0) throw new FrameError('too_deep')
    // Every value takes a byte at least.
    if (members > this.#bytes.length - this.#at) throw new FrameError('bad_msgpack')
  }
}

/** A number, or a decimal string beyond 2^53. */
function integer(value: bigint): number | string {
  const text = String(value)
  return isBeyondSafe(text) ? text : Number(value)
}

/** @throws {FrameError} on malformed or too deeply nested bytes */
export function parseMsgpack(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes)
  const value = reader.value(MAX_DEPTH)
  if (!reader.isAtEnd) throw new FrameError('bad_msgpack')
  return value
}
