/** Gives a recorded answer the echo of a new call; nothing else of it changes. */
import type { Frame } from '@onebot.js/core'
import { encodeLike } from '@onebot.js/core/frame'
import { isRecord, tryDecode } from '../replies.js'
import { rewriteJson } from './rewrite.js'

export function withEcho(frame: Frame, echo: unknown): Frame {
  const value = tryDecode(frame)
  if (!isRecord(value)) return frame
  if (typeof frame !== 'string') return encodeLike(frame, { ...value, echo })
  const json = JSON.stringify(echo) ?? 'null'
  if (!('echo' in value))
    return frame.replace('{', `{"echo":${json}${Object.keys(value).length > 0 ? ',' : ''}`)
  return rewriteJson(frame, {
    whole: (key, depth) => (key === 'echo' && depth === 1 ? json : undefined),
    name: (name) => name,
    text: (text) => text,
    number: (digits) => digits,
  })
}
