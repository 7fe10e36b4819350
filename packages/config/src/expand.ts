/** `${NAME}` and `${NAME:-default}` in a text. */
const REFERENCE = /\$\{([^}:]*)(?::-([^}]*))?\}/g

/**
 * Puts variables into a text. The default stands in for a variable that is unset or empty.
 * @param look gives the value of a variable
 * @param onUnset hears of a variable that has neither a value nor a default
 */
export function expand(
  text: string,
  look: (name: string) => string | undefined,
  onUnset: (name: string) => void,
): string {
  return text.replace(REFERENCE, (_, name: string, fallback: string | undefined) => {
    const value = look(name)
    if (value) return value
    if (fallback === undefined) onUnset(name)
    return fallback ?? ''
  })
}
