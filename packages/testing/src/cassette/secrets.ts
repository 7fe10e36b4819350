/** What is secret whoever says it: by the name of a field or an action, and by its place in a text. */
export const HIDDEN = '***'

/** Wherever they are in the name of a field. */
const WORDS =
  'token|secret|passw(?:or)?d|authorization|signature|cookie|credential|csrf|bkn|rkey|skey|client_?key|api_?key|access_?key|auth_?key|private_?key|session_?(?:key|id)|ticket|jwt|qr_?code|qrsig'
const SECRET_FIELD = new RegExp(`${WORDS}|^(?:pwd|pass(?:_?md5)?|sid|session|sig|g_tk|tgt|d2key)$`, 'i')

/**
 * Whose answers are secret: those of the standard (`botuniverse/onebot-11` api/public.md), of NapCat, and all that are
 * named as they are.
 */
const SECRET_ACTION =
  /(?:get|fetch|refresh)_?\w*(?:cookie|csrf|credential|token|ticket|jwt|bkn|(?:client_?|r|s)key|qr_?code|login_?url)/i

export const isSecretField = (name: string): boolean => SECRET_FIELD.test(name)
export const isSecretAction = (action: string): boolean => SECRET_ACTION.test(action)

/** The opening quotes of a value, however often they are escaped. */
const QUOTE = `\\\\*(?:["']|&quot;|&#34;)`
/** A name and what stands between it and its value. */
const NAMED = `(?:${WORDS})[\\w-]{0,40}(?:${QUOTE})?\\s*(?:[:=：＝]|%3[ad]|&#58;)`

/** Up to the quotes that end it; without them there is no end. */
const QUOTED_PAIR = new RegExp(`(${NAMED}\\s*)(${QUOTE})[\\s\\S]*?(?=(?<!\\\\)\\2|$)`, 'gi')
/** A header goes on to the end of its line: one cookie after the other, a scheme before the token. */
const HEADER = new RegExp(
  `((?:cookies?2?|authorization)\\s*[:=：＝](?!\\s*${QUOTE})\\s*)[^\\s"<>][^\\r\\n"<>]*`,
  'gi',
)
const LISTED_PAIR = new RegExp(`(${NAMED}\\s*)[[{][\\s\\S]*$`, 'i')
const BARE_PAIR = new RegExp(`(${NAMED}\\s*)[^\\s"'\\\\&;,\\]}<>]+`, 'gi')
const ELEMENT = new RegExp(`(<[\\w:-]{0,40}(?:${WORDS})[^<>]*>)[^<]+`, 'gi')
const BEARER = /\b(bearer\s+)[^\s"',;]+/gi

/** What an address may hold. */
const CHUNK = /[^\s"<>\\]+/g
const QUERY = /(?:\?[\w.%~[\]-]+=|%(?:25)*3f).*/i

/** The home folder of somebody. Names on Windows may have spaces. */
const HOME =
  /((?:(?<![\w.-])\/(?:home|Users)|\b[a-z]:[\\/]{1,4}(?:Users|Documents and Settings))[\\/]{1,4})(?:[^\\/"'<>|:*?\r\n]{1,64}(?=[\\/])|[^\\/\s"'<>|:*?,\]]+)/gi

/** All that follows the path is secret, as media URLs carry their keys there, and who logs in before the host. */
function cleanAddress(chunk: string): string {
  const host = chunk.indexOf('://') + 3
  if (host < 3) return chunk.replace(QUERY, `?${HIDDEN}`)
  const end = chunk.slice(host).search(/[?#]/)
  const path = end === -1 ? chunk : chunk.slice(0, host + end)
  const known = path.replace(/:\/\/[^/@]*@(?:[^/@]*@)*/g, `://${HIDDEN}@`).replace(QUERY, `?${HIDDEN}`)
  return end === -1 ? known : `${known}?${HIDDEN}`
}

/** Hides what is secret by its place: in addresses, behind names, in home folders. */
export function cleanText(text: string): string {
  return text
    .replace(CHUNK, cleanAddress)
    .replace(HEADER, `$1${HIDDEN}`)
    .replace(QUOTED_PAIR, `$1$2${HIDDEN}`)
    .replace(LISTED_PAIR, `$1${HIDDEN}`)
    .replace(BARE_PAIR, `$1${HIDDEN}`)
    .replace(ELEMENT, `$1${HIDDEN}`)
    .replace(BEARER, `$1${HIDDEN}`)
    .replace(HOME, `$1${HIDDEN}`)
}
