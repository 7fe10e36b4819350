/** The little of the WebSocket wire that a generator needs (RFC 6455, section 5.2). */

/** Not zero, for `ws` would spare itself the unmasking. */
const MASK = 0x37fa213d
const MASKED = 0x80
const TEXT = 1
const CLOSE = 8

function headOf(length: number, masked: 0 | typeof MASKED): Buffer {
  if (length > 0xffff) throw new RangeError('a frame of the generator has at most 65535 bytes')
  const short = length < 126
  const head = Buffer.from([0x80 | TEXT, masked | (short ? length : 126), 0, 0])
  if (short) return head.subarray(0, 2)
  head.writeUInt16BE(length, 2)
  return head
}

/** A whole text frame of a server. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  return Buffer.concat([headOf(payload.length, 0), payload])
}

/** A whole text frame of a client, which are masked. */
export function maskedFrame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const head = headOf(length, MASKED)
  const start = head.length + 4
  const frame = Buffer.alloc(start + Math.ceil(length / 4) * 4)
  frame.set(head)
  frame.writeInt32BE(MASK, head.length)
  frame.write(text, start)
  for (let at = start; at < frame.length; at += 4) frame.writeInt32BE(frame.readInt32BE(at) ^ MASK, at)
  return frame.subarray(0, start + length)
}

/** Where the unmasked frame at `at` has its payload; nothing where it has not come in full. */
function payloadAt(bytes: Buffer, at: number): { opcode: number; from: number; to: number } | undefined {
  if (bytes.length < at + 4) {
    // The shortest frames, such as an empty ping, have two bytes.
    if (bytes.length < at + 2 || bytes.readUInt8(at + 1) > bytes.length - at - 2) return undefined
  }
  const short = bytes.readUInt8(at + 1)
  if (short === 127) throw new RangeError('a frame of the subject is larger than a call can be')
  const from = at + (short === 126 ? 4 : 2)
  const to = from + (short === 126 ? bytes.readUInt16BE(at + 2) : short)
  return to > bytes.length ? undefined : { opcode: bytes.readUInt8(at) & 0x0f, from, to }
}

/** Takes bytes as they come, and gives the texts that each chunk completed. */
export function frameReader(): (chunk: Buffer) => string[] {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const texts: string[] = []
    let at = 0
    for (let frame = payloadAt(bytes, at); frame; frame = payloadAt(bytes, at)) {
      if (frame.opcode === CLOSE) throw new Error('the subject closed a link')
      if (frame.opcode === TEXT) texts.push(bytes.toString('utf8', frame.from, frame.to))
      at = frame.to
    }
    rest = bytes.subarray(at)
    return texts
  }
}
