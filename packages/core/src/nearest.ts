/**
 * The candidate that takes the fewest edits to become `word`, for messages about a name that is not known.
 * @param within the most edits that it may take @default any number
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  within = Number.POSITIVE_INFINITY,
): string | undefined {
  let best: { name: string; edits: number } | undefined
  for (const name of candidates) {
    const edits = distance(word, name)
    if (best === undefined || edits < best.edits) best = { name, edits }
  }
  return best && best.edits <= within ? best.name : undefined
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const substitution = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, substitution))
    }
    row = next
  }
  return row[b.length] ?? 0
}
