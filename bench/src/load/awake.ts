/** ms without work after which the process may sleep. */
const DOZE = 20

/**
 * Gives a function to call at each piece of work: until 20 ms after the last one this process polls and does not
 * sleep. Waking it would be the dearest thing that the subject does with a small write, and differ from burst to burst.
 */
export function wakefulness(): () => void {
  let workedAt = 0
  let isAwake = false
  const turn = (): void => {
    isAwake = performance.now() - workedAt < DOZE
    if (isAwake) setImmediate(turn)
  }
  return () => {
    workedAt = performance.now()
    if (!isAwake) turn()
  }
}
