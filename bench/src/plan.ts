/** How events and calls travel. */
export type Transport = 'reverse-ws' | 'forward-ws' | 'post' | 'api'

/** What one run of one subject does: written by the parent, read by its two children. */
export interface Plan {
  readonly kind: 'events' | 'calls' | 'heap'
  readonly transport: Transport
  /** Connections that bring events. */
  readonly links: number
  /** Whether posts are signed, and the signatures are checked. */
  readonly isSigned: boolean
  /** Whether onebot.js looks at no event: with `validation: 'off'`. */
  readonly isUnchecked: boolean
  /** How many events or calls pass before the measurement begins. */
  readonly warm: number
  /** How many there are in each measured burst. */
  readonly count: number
  readonly bursts: number
  /** How many calls are under way at a time. */
  readonly inFlight: number
}

export const TOKEN = 'bench-token'
export const SECRET = 'bench-secret'
export const FIRST_SELF_ID = 10_001
