/** Takes out of frames what must not be in a file that is passed on. */
import { createHmac, randomBytes } from 'node:crypto'
import type { Frame } from '@onebot.js/core'
import { Pseudonyms } from './pseudonyms.js'
import { type Rewriter, rewriteFrame, rewriteJson, rewriteValue } from './rewrite.js'

export interface RedactOptions {
  /** Puts pseudonyms in the place of the ids of users, groups, guilds and channels. @default false */
  ids?: boolean | undefined
  /** Puts pseudonyms in the place of nicknames, texts, files and whatever else is no word of the protocol. @default false */
  text?: boolean | undefined
  /** More texts that are secret. The tokens of the driver are known. */
  secrets?: readonly string[] | undefined
}

const HIDDEN = '***'

/** Fields that are secret whatever they hold. */
const KEYS =
  '[\\w-]*(?:token|secret|passw(?:or)?d|authorization|x-signature|cookies?|credentials?|csrf|bkn|rkey|skey|client_?key|api_?key|private_?key|session_?key|jwt)'
const SECRET_KEY = new RegExp(`^(?:${KEYS}|pwd|ticket)$`, 'i')

/** Actions whose whole answer is secret: the standard's (`botuniverse/onebot-11` api/public.md), and NapCat's. */
const SECRET_ACTION =
  /^(?:nc_)?get_(?:cookies|csrf_token|credentials|clientkey|rkey(?:_server)?)(?:_(?:async|rate_limited))?$/

/** `token=…`, `"token": "…"` and the like inside of texts, quoted and escaped in any way. */
const PAIR = new RegExp(
  `\\b(${KEYS}(?:["'\\\\]|&quot;)*\\s*[:=]\\s*(?:["'\\\\]|&quot;)*)(?:bearer\\s+)?[^\\s"'\\\\&;,\\]}]+`,
  'gi',
)
const BEARER = /\b(bearer\s+)[^\s"',;]+/gi
const USER_INFO = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"']+@/gi
/** All that follows the path: media URLs carry their keys there. */
const QUERY = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>[\],\\]+)[?#][^\s"'<>[\],\\]*/gi
/** An address without a host, as some implementations give it. */
const RELATIVE = /^(\/[^\s?#]*)\?[^\s]+$/

/** JSON inside of JSON inside of JSON: what is deeper is hidden. */
const MAX_NESTED = 4

export const isSecretAction = (action: string): boolean => SECRET_ACTION.test(action)

export class Redactor {
  /** The longest first, or what one begins with would be left of another. */
  #secrets: readonly string[] = []
  readonly #pseudonyms: Pseudonyms

  constructor({ ids = false, text = false, secrets = [] }: RedactOptions = {}) {
    const key = randomBytes(16)
    const digest = (value: string): string => createHmac('sha256', key).update(value).digest('hex')
    this.#pseudonyms = new Pseudonyms({ ids, text, digest })
    for (const secret of secrets) this.conceal(secret)
  }

  /** Leaves a text out of everything from now on. */
  conceal(secret: string): void {
    if (secret === '' || this.#secrets.includes(secret)) return
    this.#secrets = [...this.#secrets, secret].sort((a, b) => b.length - a.length)
  }

  /** @returns nothing where the frame cannot be read: what is in it cannot be told */
  frame(frame: Frame, isSecret: boolean): Frame | undefined {
    return rewriteFrame(frame, this.#rewriter(isSecret, this.#pseudonyms.idsIn(frame), 0))
  }

  /** A decoded value. */
  value(value: unknown): unknown {
    return rewriteValue(value, this.#rewriter(false, new Set(), 0))
  }

  /** Words of ours, of a driver or of an implementation. */
  words(text: string): string {
    return this.#pseudonyms.words(this.#clean(text))
  }

  /** An id of an account. */
  id(id: string): string {
    return this.#pseudonyms.id(id)
  }

  /** What stands for the other end. */
  peer(id: string): string {
    return this.#pseudonyms.peer(this.#clean(id))
  }

  #rewriter(isSecret: boolean, ids: ReadonlySet<string>, nested: number): Rewriter {
    const isHidden = (key: string | undefined): boolean => key !== undefined && SECRET_KEY.test(key)
    // `status`, `retcode` and `echo` of an answer lie at its top.
    const isInAnswer = (depth: number): boolean => isSecret && (depth > 1 || nested > 0)
    return {
      whole: (key) => (isHidden(key) ? `"${HIDDEN}"` : undefined),
      name: (name) => this.#pseudonyms.idsWithin(this.#clean(name), ids),
      text: (value, key, depth) => {
        if (isInAnswer(depth)) return HIDDEN
        const inner = this.#json(value, isSecret, ids, nested)
        return this.#pseudonyms.text(inner ?? this.#clean(value), key, ids, inner !== undefined)
      },
      number: (digits, key, depth) => {
        const isKnown = isInAnswer(depth) || this.#secrets.includes(digits)
        return isKnown ? `"${HIDDEN}"` : this.#pseudonyms.number(digits, key)
      },
    }
  }

  /** A text that is JSON itself, such as the card of a mini program. */
  #json(value: string, isSecret: boolean, ids: ReadonlySet<string>, nested: number): string | undefined {
    if (!/^\s*[{[]/.test(value)) return undefined
    try {
      JSON.parse(value)
    } catch {
      return undefined
    }
    return nested < MAX_NESTED ? rewriteJson(value, this.#rewriter(isSecret, ids, nested + 1)) : HIDDEN
  }

  #clean(text: string): string {
    let clean = text
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, HIDDEN)
    return clean
      .replace(USER_INFO, `$1${HIDDEN}@`)
      .replace(QUERY, `$1?${HIDDEN}`)
      .replace(RELATIVE, `$1?${HIDDEN}`)
      .replace(PAIR, `$1${HIDDEN}`)
      .replace(BEARER, `$1${HIDDEN}`)
  }
}
