/** Names that stand for others: the same one always for the same, and nobody can tell whom. */
import type { Frame } from '@onebot.js/core'
import { tryDecode } from '../replies.js'

const ID_KEY =
  '(?:(?:user|group|self|operator|target|sender|peer|guild|channel|invitor|invited|requester|owner|member|friend|source_group|parent|(?:self_)?tiny)_?ids?|\\w*uins?|(?:\\w*[^gu\\W])?uids?|qq|actor|group_?code)'
const IS_ID = new RegExp(`^${ID_KEY}$`, 'i')
const FIELD = new RegExp(`"${ID_KEY}":\\[?"?(-?\\d+)`, 'gi')
const CQ = /\bqq=(\d+)/g

/** Words of the protocol: the bot chooses by them what to do. */
const WORDS =
  /^(?:(?:post|message|sub|notice|request|meta_event|detail|honor|data|app|impl|onebot|protocol)_(?:type|format|version|name)|type|status|action|echo|platform|impl|version|role|sex|stream|flag|file_id|id|message_id|real_id|real_seq|message_seq|time|hash|md5|sha256)$/

/** Ids that mean something. */
const KEPT = new Set(['', '0', 'all'])

interface Settings {
  readonly ids: boolean
  readonly text: boolean
  /** A one-way function of this recording alone, in hexadecimal. */
  digest(value: string): string
}

export class Pseudonyms {
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** The ids that a frame names, to find them in its texts as well. */
  idsIn(frame: Frame): ReadonlySet<string> {
    if (!this.#settings.ids) return new Set()
    const text = JSON.stringify(tryDecode(frame)) ?? ''
    const found = [...text.matchAll(FIELD), ...text.matchAll(CQ)].map(([, id = '']) => id)
    return new Set(found.filter((id) => !KEPT.has(id)))
  }

  id(id: string): string {
    if (!this.#settings.ids || KEPT.has(id)) return id
    const digest = this.#settings.digest(`id ${id}`)
    // Fifteen digits: below 2^53, and apart from real ones.
    return /^-?\d+$/.test(id)
      ? String((BigInt(`0x${digest.slice(0, 16)}`) % 900_000_000_000_000n) + 100_000_000_000_000n)
      : `id-${digest.slice(0, 12)}`
  }

  peer(id: string): string {
    const [, version, account] = /^(v11|v12):(\d+)$/.exec(id) ?? []
    if (version !== undefined && account !== undefined) return `${version}:${this.id(account)}`
    return this.#settings.ids ? `peer-${this.#settings.digest(`peer ${id}`).slice(0, 12)}` : id
  }

  /** A text in which ids may be named. */
  idsWithin(text: string, ids: ReadonlySet<string>): string {
    return ids.size === 0
      ? text
      : text.replace(/\d+/g, (digits) => (ids.has(digits) ? this.id(digits) : digits))
  }

  /** A sentence about a link, which may name an account or quote what somebody answered. */
  words(text: string): string {
    const { ids, text: hasText, digest } = this.#settings
    if (hasText) return `text-${digest(`text ${text}`).slice(0, 12)}`
    return ids ? text.replace(/\d{5,}/g, (digits) => this.id(digits)) : text
  }

  /** @param isClean it was JSON, whose values have their pseudonyms */
  text(value: string, key: string | undefined, ids: ReadonlySet<string>, isClean: boolean): string {
    const { ids: hasIds, text: hasText, digest } = this.#settings
    if (key !== undefined && IS_ID.test(key)) return hasIds ? this.id(value) : value
    if (isClean) return value
    if (hasText && value !== '' && !(key !== undefined && WORDS.test(key))) {
      return `text-${digest(`text ${value}`).slice(0, 12)}`
    }
    return this.idsWithin(value, ids)
  }

  /** @returns JSON */
  number(digits: string, key: string | undefined): string {
    return key !== undefined && IS_ID.test(key) ? this.id(digits) : digits
  }
}
