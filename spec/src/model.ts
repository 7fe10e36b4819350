/** What the tables say, once they are read: the one source of types, validators and reference pages. */

/** The implementations that have a table of their own. */
export const profiles = ['napcat', 'llonebot', 'lagrange', 'go-cqhttp'] as const
export type Profile = (typeof profiles)[number]

export const versions = ['v11', 'v12'] as const
export type Version = (typeof versions)[number]

/**
 * `id`: of a user, group, message and the like. `message`: a whole message, in any form that the direction allows.
 * `event`: any event. `bytes`: base64 in JSON, binary in MessagePack. `object`: anything but a primitive.
 */
export const simpleTypes = [
  ...['string', 'integer', 'number', 'boolean', 'null', 'unknown'],
  ...['id', 'message', 'segment', 'event', 'bytes', 'object'],
] as const satisfies readonly string[]

export type Type =
  | { readonly kind: 'simple'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string | number }
  /** Strings; an open one may have others too. */
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly isOpen: boolean }
  | { readonly kind: 'array'; readonly items: Type }
  | { readonly kind: 'map'; readonly values: Type }
  | { readonly kind: 'union'; readonly members: readonly Type[] }
  | ObjectType
  /** A named type or an event of the same version. */
  | { readonly kind: 'named'; readonly name: string }

export interface ObjectType {
  readonly kind: 'object'
  readonly fields: readonly Field[]
  /** Implementations add fields of their own. */
  readonly isOpen: boolean
}

/** A field that has a value. */
export interface FieldValue {
  readonly field: string
  readonly value: string
}

export interface Field {
  readonly name: string
  readonly type: Type
  readonly isRequired: boolean
  /** Where the field does not go both ways. */
  readonly direction: 'send' | 'receive' | undefined
  /** Where another field has this value, an optional one is needed. */
  readonly neededWhere: FieldValue | undefined
  /** What stands in for a field that is left out. */
  readonly default: string | number | boolean | undefined
  /** Other names that are understood as well. */
  readonly aliases: readonly string[]
  /** The implementations that have the field, where the standard has it not. */
  readonly by: readonly Profile[]
  readonly doc: string | undefined
}

/** What the pages of the reference are headed with. */
export interface Titles {
  readonly en: string
  readonly zh: string
}

export interface NamedType {
  readonly name: string
  readonly doc: string | undefined
  /** Another named type, whose fields this one has too. */
  readonly extends: string | undefined
  /** Seen by users of the library; the others only hold what several types have in common. */
  readonly isPublic: boolean
  readonly type: Type
}

export interface Action extends Titles {
  readonly name: string
  readonly doc: string | undefined
  /** The page of the standard, or the file of the implementation. */
  readonly source: string
  /** An object, or a union of the forms that there are. */
  readonly params: Type
  readonly result: Type
  /** In a profile: what it changes of the standard's action. Empty where it says the same. */
  readonly changes: readonly ('params' | 'result')[]
  /** Of the standard of this version. */
  readonly isStandard: boolean
  /** `parts`: the answer comes in parts. `chunks`: one call for each chunk of a file. */
  readonly stream: 'parts' | 'chunks' | undefined
  /** Not over WebSocket. */
  readonly isHttpOnly: boolean
}

export interface Event extends Titles {
  /** The discriminants joined by dots: `notice.notify.poke`. */
  readonly kind: string
  /** The name of its type. */
  readonly typeName: string
  readonly doc: string
  /** The page of the standard; of an extension there is none. */
  readonly source: string | undefined
  readonly extends: string | undefined
  readonly fields: readonly Field[]
  /** Who sends it, where the standard has it not. */
  readonly by: readonly Profile[]
  /** Not a member of the unions: what it lacks would be lacking in them all. */
  readonly isApart: boolean
  /** The fields of the quick operation, V11. */
  readonly quick: ObjectType | undefined
}

export interface SegmentType extends Titles {
  readonly type: string
  readonly doc: string
  readonly direction: 'send' | 'receive' | undefined
  readonly by: readonly Profile[]
  /** An object, or a union of the forms that there are. */
  readonly data: Type
}

/** One version of the standard, with the events and segments that implementations add. */
export interface Standard {
  readonly version: Version
  /** The repository of the standard. */
  readonly repository: string
  readonly types: readonly NamedType[]
  readonly events: readonly Event[]
  readonly segments: readonly SegmentType[]
  readonly actions: readonly Action[]
}

/** What an implementation has. */
export interface ProfileTable {
  readonly profile: Profile
  readonly version: Version
  readonly title: string
  readonly repository: string
  /** The release or commit that the table was made from. */
  readonly revision: string
  readonly actions: readonly Action[]
  /** Answered over V12 alone, where the implementation has a bit of that. */
  readonly v12Actions: readonly Action[]
  readonly events: readonly SentEvent[]
  readonly segments: readonly SupportedSegment[]
}

export interface SentEvent {
  /** The kind in the table of the standard. */
  readonly kind: string
  /** What the implementation tells apart within it: `private`, a sub type. */
  readonly variant: string | undefined
  readonly file: string | undefined
  /** Declared, but never sent so far. */
  readonly isSent: boolean
}

export interface SupportedSegment {
  readonly type: string
  /** What becomes of it on send, where that is not what one expects. */
  readonly note: string | undefined
}

export interface Tables {
  readonly standards: { readonly [V in Version]: Standard }
  readonly profiles: readonly ProfileTable[]
}
