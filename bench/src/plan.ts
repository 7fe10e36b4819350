/** What one run of one subject does: written by the parent, read by its two children. */
export interface Plan {
  readonly kind: 'events' | 'calls' | 'heap'
  readonly links: number
  /** How many events or calls pass before the measurement begins. */
  readonly warm: number
  /** How many there are in each measured burst. */
  readonly count: number
  readonly bursts: number
  /** How many calls are under way at a time. */
  readonly inFlight: number
}

export const TOKEN = 'bench-token'
export const FIRST_SELF_ID = 10_001
