/** There is no toolchain here, or nowhere to get the packages from: no fault of the code. */
export class NotRun extends Error {}

/**
 * Does what a script is there for, and gives its exit code: 77 where that cannot be done here, with the reason.
 * @param {() => number} action
 * @returns {number}
 */
export function exitCodeOf(action) {
  try {
    return action()
  } catch (error) {
    if (error instanceof NotRun) {
      console.log(`not run: ${error.message}`)
      return 77
    }
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

/** @param {string} text */
export const firstLine = (text) => text.trim().split('\n')[0] ?? ''
