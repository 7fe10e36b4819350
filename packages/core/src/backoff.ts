/** How long to wait before trying again. Pure. */

export interface BackoffOptions {
  /** ms that the first delay has at most. @default 1000 */
  min?: number | undefined
  /** ms that any delay has at most. @default 30_000 */
  max?: number | undefined
  /** A number from 0 up to 1. @default Math.random */
  random?: (() => number) | undefined
}

/** ms. A peer that closes at once must not be dialled in a loop, however the dice fall. */
const SHORTEST = 100

/**
 * The delay in ms before the next try: a random part of a ceiling that doubles from `min` to `max`, so that many who
 * lost one server do not come back at one moment. Never under 100 ms, or under `min` where that is less.
 * @param attempt how many tries have failed in a row, from 1
 */
export function backoff(
  attempt: number,
  { min = 1000, max = 30_000, random = Math.random }: BackoffOptions = {},
): number {
  const shortest = Math.min(SHORTEST, min, max)
  const ceiling = Math.min(max, min * 2 ** Math.max(0, attempt - 1))
  return Math.round(shortest + random() * (ceiling - shortest))
}
