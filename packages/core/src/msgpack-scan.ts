/**
 * Looks over MessagePack bytes before they are decoded: the decoder reserves memory for every length that a frame
 * claims, so a few bytes could claim gigabytes.
 */
import { FrameError, MAX_DEPTH } from './json.js'

/** A format of the MessagePack specification: how many bytes follow, and how many values. */
interface Format {
  /** Bytes of a length that stands behind the type byte. */
  lengthBytes: 0 | 1 | 2 | 4
  /** Bytes of content, besides those that the length tells. */
  bytes: number
  /** What the length counts. */
  counts: 'bytes' | 'values' | 'pairs'
}

const fixed = (bytes: number): Format => ({ lengthBytes: 0, bytes, counts: 'bytes' })
const sized = (lengthBytes: 1 | 2 | 4, counts: Format['counts'], bytes = 0): Format => ({
  lengthBytes,
  bytes,
  counts,
})

/** The types from 0xc0 to 0xdf; 0xc1 is never used. */
const formats: readonly (Format | undefined)[] = [
  ...[fixed(0), undefined, fixed(0), fixed(0)],
  ...[sized(1, 'bytes'), sized(2, 'bytes'), sized(4, 'bytes')],
  ...[sized(1, 'bytes', 1), sized(2, 'bytes', 1), sized(4, 'bytes', 1)],
  ...[fixed(4), fixed(8), fixed(1), fixed(2), fixed(4), fixed(8), fixed(1), fixed(2), fixed(4), fixed(8)],
  ...[fixed(2), fixed(3), fixed(5), fixed(9), fixed(17)],
  ...[sized(1, 'bytes'), sized(2, 'bytes'), sized(4, 'bytes')],
  ...[sized(2, 'values'), sized(4, 'values'), sized(2, 'pairs'), sized(4, 'pairs')],
]

/** What the value at `at` brings: how many bytes it takes without its members, and how many members it has. */
function read(view: DataView, at: number): { bytes: number; members: number } {
  const type = view.getUint8(at)
  if (type < 0x80 || type >= 0xe0) return { bytes: 1, members: 0 }
  if (type < 0x90) return { bytes: 1, members: 2 * (type & 0x0f) }
  if (type < 0xa0) return { bytes: 1, members: type & 0x0f }
  if (type < 0xc0) return { bytes: 1 + (type & 0x1f), members: 0 }
  const format = formats[type - 0xc0]
  if (format === undefined) throw new FrameError('bad_msgpack')
  const { lengthBytes, counts } = format
  const length =
    lengthBytes === 0
      ? 0
      : lengthBytes === 1
        ? view.getUint8(at + 1)
        : lengthBytes === 2
          ? view.getUint16(at + 1)
          : view.getUint32(at + 1)
  const bytes = 1 + lengthBytes + format.bytes + (counts === 'bytes' ? length : 0)
  return { bytes, members: counts === 'bytes' ? 0 : counts === 'pairs' ? 2 * length : length }
}

/** @throws {FrameError} where the bytes claim more than they hold, or nest too deeply */
export function assertHolds(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** How many values are still to come in each open container. */
  const open = [1]
  let wanted = 1
  try {
    for (let at = 0; wanted > 0; ) {
      const value = read(view, at)
      at += value.bytes
      wanted += value.members - 1
      // Every value takes a byte at least.
      if (wanted > bytes.byteLength - at) throw new FrameError('bad_msgpack')
      open.push((open.pop() ?? 0) - 1)
      if (value.members > 0) open.push(value.members)
      while (open.length > 0 && open.at(-1) === 0) open.pop()
      if (open.length > MAX_DEPTH + 1) throw new FrameError('too_deep')
    }
  } catch (cause) {
    // A read behind the end.
    throw cause instanceof FrameError ? cause : new FrameError('bad_msgpack', cause)
  }
}
