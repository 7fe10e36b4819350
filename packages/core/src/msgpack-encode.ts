/** Writes MessagePack frames of V12 (`botuniverse/onebot` connect/communication/websocket). */
import { MAX_DEPTH } from './json.js'

const FIRST_SIZE = 512

/** Writes the values of one frame into bytes that grow. */
class Writer {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE)
  #at = 0

  get written(): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#at)
  }

  /** @param left how many levels may still open */
  value(value: unknown, left: number): void {
    if (value === null || value === undefined) this.#byte(0xc0)
    else if (typeof value === 'string') this.#text(value)
    else if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'boolean') this.#byte(value ? 0xc3 : 0xc2)
    else if (typeof value === 'object') this.#object(value, left)
    // An id, and those of V12 are strings.
    else if (typeof value === 'bigint') this.#text(String(value))
    else throw new TypeError(`a ${typeof value} cannot be encoded`)
  }

  #object(value: object, left: number): void {
    if (ArrayBuffer.isView(value)) this.#binary(value)
    else if (left === 0) throw new RangeError(`nested more than ${MAX_DEPTH} levels`)
    else if ('toJSON' in value && typeof value.toJSON === 'function') this.value(value.toJSON(), left - 1)
    else if (Array.isArray(value)) {
      this.#head(value.length, 0x90, 0xdc)
      for (const inner of value) this.value(inner, left - 1)
    } else {
      const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
      this.#head(fields.length, 0x80, 0xde)
      for (const [key, inner] of fields) {
        this.#text(key)
        this.value(inner, left - 1)
      }
    }
  }

  /** Integers as integers, those above 32 bits too: typed peers take no float for them. */
  #number(value: number): void {
    if (!Number.isSafeInteger(value)) {
      const at = this.#grow(9)
      this.#bytes[at] = 0xcb
      this.#bytes.writeDoubleBE(value, at + 1)
    } else if (value >= 0) {
      if (value < 0x80) this.#byte(value)
      else if (value < 2 ** 32) this.#sized(0xcc, value)
      else this.#wide(0xcf, BigInt(value))
    } else if (value >= -0x20) this.#byte(0x100 + value)
    else if (value >= -(2 ** 31)) {
      const size = value >= -0x80 ? 0 : value >= -0x8000 ? 1 : 2
      const at = this.#grow(1 + (1 << size))
      this.#bytes[at] = 0xd0 + size
      this.#bytes.writeIntBE(value, at + 1, 1 << size)
    } else this.#wide(0xd3, BigInt.asUintN(64, BigInt(value)))
  }

  #text(text: string): void {
    const length = Buffer.byteLength(text)
    if (length < 0x20) this.#byte(0xa0 | length)
    else this.#sized(0xd9, length)
    const at = this.#grow(length)
    this.#bytes.write(text, at, 'utf8')
  }

  #binary(value: ArrayBufferView): void {
    this.#sized(0xc4, value.byteLength)
    const at = this.#grow(value.byteLength)
    this.#bytes.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), at)
  }

  /** The head of a list or a map: one byte for up to 15 members, else a type for 16 bits, or the next one for 32. */
  #head(length: number, few: number, type: number): void {
    if (length < 0x10) return this.#byte(few | length)
    const size = length < 0x1_0000 ? 0 : 1
    const at = this.#grow(1 + (2 << size))
    this.#bytes[at] = type + size
    this.#bytes.writeUIntBE(length, at + 1, 2 << size)
  }

  /** An unsigned number behind the type of its size: `type` for 8 bits, the next one for 16, the one after for 32. */
  #sized(type: number, value: number): void {
    const size = value < 0x100 ? 0 : value < 0x1_0000 ? 1 : 2
    const at = this.#grow(1 + (1 << size))
    this.#bytes[at] = type + size
    this.#bytes.writeUIntBE(value, at + 1, 1 << size)
  }

  #wide(type: number, value: bigint): void {
    const at = this.#grow(9)
    this.#bytes[at] = type
    this.#bytes.writeBigUInt64BE(value, at + 1)
  }

  #byte(value: number): void {
    const at = this.#grow(1)
    this.#bytes[at] = value
  }

  /** Makes room for so many bytes more. @returns where they go */
  #grow(length: number): number {
    const at = this.#at
    this.#at += length
    if (this.#at > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#at))
      larger.set(this.#bytes.subarray(0, at))
      this.#bytes = larger
    }
    return at
  }
}

/** @throws {TypeError | RangeError} on what MessagePack, or JSON, cannot hold */
export function toMsgpack(value: unknown): Uint8Array {
  const writer = new Writer()
  writer.value(value, MAX_DEPTH)
  return writer.written
}
