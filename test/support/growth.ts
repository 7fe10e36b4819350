/** Whether a function of text takes linear time. */
const MEGABYTE = 2 ** 20

/** Processor time in ms: on a busy machine others take most of the other time. */
function timeOf(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  // Below this the clock and not the text is measured.
  return Math.max(0.25, (user + system) / 1000)
}

/**
 * How much longer a megabyte takes than half of it: 2 for linear time, 4 for quadratic. Of several pairs the best,
 * because a pair of quadratic time takes too long for noise to make it look linear, and noise alone can spoil
 * every pair of a millisecond but one. After `longest` ms the best so far counts.
 */
export function growth(
  run: (text: string) => unknown,
  make: (length: number) => string,
  longest = 5000,
): number {
  const [half, whole] = [make(MEGABYTE / 2), make(MEGABYTE)]
  const startedAt = performance.now()
  // The first runs compile the function.
  run(half)
  run(whole)
  let best = Number.POSITIVE_INFINITY
  while (best >= 3 && performance.now() - startedAt < longest) {
    const short = timeOf(() => run(half))
    best = Math.min(best, timeOf(() => run(whole)) / short)
  }
  return best
}
