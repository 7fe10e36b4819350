/** An id as decoding gives it: an integer, or the decimal text of one that a JavaScript number cannot hold. */
export function isId(value: unknown): boolean {
  if (typeof value !== 'string') return Number.isInteger(value)
  const from = value.startsWith('-') ? 1 : 0
  for (let i = from; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return value.length > from
}
