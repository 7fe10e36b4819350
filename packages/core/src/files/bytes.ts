/** Bytes as they are in frames: base64 in JSON, as they are in MessagePack. */

/** Undefined for text that is no base64. Without padding, and with `-` and `_`, it is one. */
function decodeBase64(text: string): Uint8Array | undefined {
  let length = text.length
  for (let n = 0; n < 2 && text.charCodeAt(length - 1) === 61; n++) length--
  const isPadded = length < text.length
  if (length % 4 === 1 || (isPadded && text.length % 4 !== 0)) return undefined
  const bytes = Buffer.from(text, 'base64')
  // Node skips what is no base64, which then is missing.
  return bytes.length === Math.floor((length * 3) / 4) ? bytes : undefined
}

/** The bytes of a field; undefined where it holds none. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  return typeof value === 'string' ? decodeBase64(value) : undefined
}

export const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
