/**
 * Keeps secrets, control characters and huge bodies out of log lines and error texts. Pure; used by every
 * logger call and every error.
 */
const KEY = '(?:access[_-]?token|authorization|secret|x-signature)'

const rules: readonly [RegExp, string][] = [
  // access_token=… in a query
  [/(access_token=)[^&\s"#]+/gi, '$1***'],
  // "access_token":"…", accessToken: '…', and JSON inside JSON
  [new RegExp(`(${KEY}["']?\\s*[:=]\\s*")[^"\\\\]*(?:\\\\.[^"\\\\]*)*`, 'gi'), '$1***'],
  [new RegExp(`(${KEY}["']?\\s*[:=]\\s*')[^'\\\\]*(?:\\\\.[^'\\\\]*)*`, 'gi'), '$1***'],
  [new RegExp(`(${KEY}\\\\+"\\s*:\\s*\\\\+")[^"\\\\]*`, 'gi'), '$1***'],
  // Authorization: Bearer …, access-token: …
  [new RegExp(`(${KEY}\\s*[:=]\\s*)(?!["'*])(?:(?:bearer|token)\\s+)?[^\\s"',;&}]+`, 'gi'), '$1***'],
  [/\b(bearer\s+)[^\s"',;]+/gi, '$1***'],
  [/base64:\/\/[A-Za-z0-9+/=]{16,}/g, 'base64://***'],
  // C0, C1, line separators and bidirectional overrides could forge or hide log lines.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd'],
]

/** The text without tokens, signatures, inline files and control characters. */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let clean = text
  // The longest first, or what one secret begins would be left of another.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length))
    clean = clean.replaceAll(secret, '***')
  for (const [pattern, replacement] of rules) clean = clean.replace(pattern, replacement)
  return clean
}

/** Names, in which nothing can hide: they come again and again, and the rules take microseconds. */
const PLAIN = /^[\w.-]*$/

/** A value of a peer for a message: redacted, on one line and at most `limit` characters long. */
export function excerpt(value: unknown, limit = 80): string {
  if (typeof value === 'string' && value.length <= limit && PLAIN.test(value)) return value
  const text = redact(typeof value === 'string' ? value.slice(0, 4 * limit) : String(value)).replaceAll(
    '\n',
    ' ',
  )
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}
