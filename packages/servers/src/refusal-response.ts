import { refusalText } from '@onebot.js/core/node'
import type { Refusal } from './claims.js'

export function toResponse(refusal: Refusal): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-onebot-error': refusal.code }
  return new Response(refusalText(refusal), { status: refusal.status, headers })
}
