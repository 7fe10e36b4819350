/** Finds options that nobody asked for: misspelt ones do nothing, and a token that does nothing lets everybody in. */
import { ConfigError } from './errors.js'
import { nearest } from './nearest.js'
import { excerpt } from './redact.js'

/** What was meant: `token` is the last word of `accessToken`, `acessToken` is nearly it. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase()
  const endings = known.filter((each) => each.toLowerCase().endsWith(word))
  return nearest(name, endings) ?? nearest(name, known, name.length < 4 ? 1 : 2)
}

/**
 * For factories that take options, of drivers and others. An option that is `undefined` counts as left out.
 * @param owner for messages: `'reverseWs'`
 * @param known every option that there is
 * @throws {ConfigError} `OPTIONS_INVALID` where `options` is no object, or has an option that is not known
 */
export function assertKnownOptions(
  owner: string,
  options: object,
  known: Readonly<Record<string, true>>,
): void {
  if (typeof options !== 'object' || options === null)
    throw new ConfigError('OPTIONS_INVALID', `${owner} takes an object of options, not ${excerpt(options)}`)
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(known, name)) continue
    const names = Object.keys(known)
    const meant = meantBy(name, names)
    const advice = meant === undefined ? `there are ${names.join(', ')}` : `did you mean '${meant}'?`
    throw new ConfigError('OPTIONS_INVALID', `${owner}: there is no option '${excerpt(name)}'; ${advice}`)
  }
}
