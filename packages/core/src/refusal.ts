/** What a connection is told that is not let in. */
import type { Admission } from './driver.js'
import { type ErrorCode, hints } from './hints.js'

/** @returns the refusal of a code, with its hint in both languages */
export function refuse(status: number, code: ErrorCode, reason: string): Admission & { ok: false } {
  const { en, zh } = hints[code]
  return { ok: false, status, code, reason, hint: `${en}\n${zh}` }
}
