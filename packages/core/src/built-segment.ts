/** What the builder makes: a segment with the form that each version has for it. */
import type { Segment } from './message.js'

/** Where the content of a media segment comes from. */
export type MediaSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'url'; readonly url: string }
  /** A file that the implementation has already, by the name or id that it gave. */
  | { readonly kind: 'known'; readonly id: string }
  /** A file that is read here, or, with `isSent`, one that the implementation reads. */
  | { readonly kind: 'local'; readonly path: string | URL; readonly isSent: boolean }

export interface Media {
  readonly source: MediaSource
  readonly name: string
}

/** What a segment is in each version; one that has no form cannot carry it. The file of `media` comes when it is sent. */
interface Forms {
  readonly v11?: Segment | undefined
  readonly v12?: Segment | undefined
  readonly media?: Media | undefined
}

/** In the registry of symbols, because the builder of one copy of the library is used with bots of another. */
export const FORMS = Symbol.for('onebot.js.segment')

/** A segment of the builder. It looks like what V11 sends; what V12 sends is kept beside. */
export class BuiltSegment<T extends string = string, D extends object = object> implements Segment {
  readonly type: T
  readonly data: D
  readonly #forms: Forms

  constructor(type: T, data: D, forms: Forms) {
    this.type = type
    this.data = data
    this.#forms = forms
  }

  /** Not a field, so that nothing sees it that copies or compares segments. */
  [FORMS](): Forms {
    return this.#forms
  }
}

export type AnyBuilt = Segment & Pick<BuiltSegment, typeof FORMS>

export const isBuiltSegment = (value: unknown): value is AnyBuilt =>
  typeof value === 'object' && value !== null && FORMS in value
