/** The calls of a bot as a driver sees them, and the answers that a recording has for them. */
import type { Frame } from '@onebot.js/core'
import { asCall, type EchoedCall, isRecord, type RecordedCall, tryDecode } from '../replies.js'

/** A call with its echo. */
export interface WireCall extends RecordedCall {
  readonly echo: unknown
}

/** @param path the action, where the body has the parameters alone: V11 over HTTP */
export function callIn(path: string, body: Frame): WireCall | undefined {
  const value = tryDecode(body)
  const read: EchoedCall | undefined = asCall(value)
  if (read) return { ...read.call, echo: read.echo }
  if (path === '' || !isRecord(value)) return undefined
  return { action: path, params: value, self: undefined, echo: undefined }
}

/** The answer to a call by its echo, or one of its parts; nothing where the frame is none. */
export function isAnswer(value: unknown): value is { echo: unknown } {
  return isRecord(value) && 'retcode' in value && 'status' in value && !('post_type' in value)
}

/** Text that is the same for the same call, however its fields are ordered. */
export function keyOf({ action, params, self }: RecordedCall): string {
  return `${action} ${canonical(params)} ${self ? canonical(self) : ''}`
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('base64')}`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
}
