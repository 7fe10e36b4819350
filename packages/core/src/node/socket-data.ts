/** What WebSocket libraries give and take, in our terms. */
import type { Frame } from '../driver.js'
import { LinkError } from '../errors.js'

const MAX_REASON = 123

export function toFrame(data: unknown, isBinary: boolean): Frame {
  if (typeof data === 'string') return data
  const bytes = Buffer.isBuffer(data)
    ? data
    : Array.isArray(data)
      ? Buffer.concat(data)
      : data instanceof Uint8Array
        ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
        : Buffer.from(data instanceof ArrayBuffer ? data : new ArrayBuffer(0))
  return isBinary ? bytes : bytes.toString('utf8')
}

/** `ws` gives bytes, others a text. */
export const textOf = (reason: unknown): string =>
  typeof reason === 'string' ? reason : Buffer.isBuffer(reason) ? reason.toString() : ''

/** At most 123 bytes, cut between characters: `ws` throws above that. */
export function cutReason(reason: string): string {
  let cut = reason.slice(0, MAX_REASON)
  while (Buffer.byteLength(cut) > MAX_REASON) cut = cut.slice(0, -1)
  return cut
}

/** Whether a close frame may carry a code. */
export const isSendable = (code: number): boolean =>
  (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999)

/** What `ws` tells about a broken peer, in our words. Codes: `ws` doc/ws.md. */
export function asLinkError(error: Error): LinkError {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') {
    return new LinkError('FRAME_TOO_LARGE', 'a frame exceeds maxPayload', {
      delivered: 'maybe',
      status: 1009,
      cause: error,
    })
  }
  const isProtocolError = code.startsWith('WS_ERR_')
  return new LinkError(
    isProtocolError ? 'BAD_FRAME' : 'LINK_LOST',
    `the connection failed: ${error.message}`,
    {
      delivered: 'maybe',
      cause: error,
    },
  )
}
