/** Takes out of frames what must not be in a file that is passed on. */
import { createHmac, randomBytes } from 'node:crypto'
import type { Frame } from '@onebot.js/core'
import { parseCq, stringifyCq } from '@onebot.js/core/cq'
import { Pseudonyms } from './pseudonyms.js'
import { type Rewriter, rewriteFrame, rewriteJson, rewriteValue } from './rewrite.js'
import { cleanText, HIDDEN, isSecretField } from './secrets.js'

export interface RedactOptions {
  /** Puts pseudonyms in the place of the ids of users, groups, guilds and channels. @default false */
  ids?: boolean | undefined
  /** Puts pseudonyms in the place of nicknames, texts, files and whatever else is no word of the protocol. @default false */
  text?: boolean | undefined
  /** More texts that are secret. The tokens of the driver are known. */
  secrets?: readonly string[] | undefined
}

/** What an answer has beside its data. */
const ENVELOPE = new Set(['status', 'retcode', 'echo', 'message', 'msg', 'wording', 'stream'])

/** JSON inside of JSON inside of JSON: what is deeper is hidden. */
const MAX_NESTED = 4

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
    // As it is, as an address has it, and as CQ codes have texts and values.
    const text = stringifyCq([{ type: 'text', data: { text: secret } }])
    const ways = [secret, encodeURIComponent(secret), text, text.replaceAll(',', '&#44;')]
    const written = new Set([...this.#secrets, ...ways])
    this.#secrets = [...written].sort((a, b) => b.length - a.length)
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
    const isHidden = (key: string | undefined): boolean => key !== undefined && isSecretField(key)
    const isInAnswer = (key: string | undefined, depth: number): boolean =>
      isSecret && (nested > 0 || depth !== 1 || key === undefined || !ENVELOPE.has(key))
    return {
      whole: (key) => (isHidden(key) ? `"${HIDDEN}"` : undefined),
      name: (name) => this.#pseudonyms.idsWithin(this.#clean(name), ids),
      text: (value, key, depth) => {
        if (isInAnswer(key, depth)) return HIDDEN
        const inner = this.#json(value, isSecret, ids, nested)
        return this.#pseudonyms.text(inner ?? this.#codes(value, ids, nested), key, ids, inner !== undefined)
      },
      number: (digits, key, depth) => {
        const isKnown = isInAnswer(key, depth) || this.#secrets.includes(digits)
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

  /** A text with CQ codes, whose values are escaped. */
  #codes(text: string, ids: ReadonlySet<string>, nested: number): string {
    const segments = text.includes('[CQ:') ? parseCq(text) : []
    if (segments.every(({ type }) => type === 'text')) return this.#clean(text)
    let isChanged = false
    const clean = segments.map(({ type, data }) => {
      const values = Object.entries(data).map(([name, value]) => {
        const shown = this.#json(value, false, ids, nested) ?? this.#clean(value)
        const written = isSecretField(name) ? HIDDEN : shown
        if (written !== value) isChanged = true
        return [name, written]
      })
      return { type, data: Object.fromEntries(values) }
    })
    return isChanged ? stringifyCq(clean) : text
  }

  #clean(text: string): string {
    let clean = text
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, HIDDEN)
    return cleanText(clean)
  }
}
