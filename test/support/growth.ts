/** Whether a function of text takes linear time. */
const MEGABYTE = 2 ** 20
/** ms after which the best runs so far decide. */
const LONGEST = 5000

/** Processor time in ms: on a busy machine others take most of the other time. */
function timeOf(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  // Below this the clock and not the text is measured.
  return Math.max(0.25, (user + system) / 1000)
}

/**
 * How much longer a megabyte takes than half of it: 2 for linear time, 4 for quadratic. The best of several runs
 * each, because only noise makes a run slower.
 */
export function growth(run: (text: string) => unknown, make: (length: number) => string): number {
  const [half, whole] = [make(MEGABYTE / 2), make(MEGABYTE)]
  const best = { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY }
  const startedAt = performance.now()
  const isClear = (): boolean => best.whole / best.half < 3 || performance.now() - startedAt > LONGEST
  for (let round = 0; round < 5 || !isClear(); round++) {
    best.half = Math.min(
      best.half,
      timeOf(() => run(half)),
    )
    best.whole = Math.min(
      best.whole,
      timeOf(() => run(whole)),
    )
  }
  return best.whole / best.half
}
