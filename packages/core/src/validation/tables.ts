/** What the generated files in `../validators/` are made of: checks by kind, from the tables of the protocol. */
import type { Version } from '../driver.js'
import type { Fields } from '../fields.js'

/** Where a value differs, as the generated code tells it. */
export interface Mismatch {
  /** The JSON pointer of the value; of the object that lacks a field. */
  readonly instancePath: string
  /** The place in the schema: the same for every value that differs there. */
  readonly schemaPath: string
  readonly params: Fields
}

/** Gives `false` and sets `errors` where a value differs. Stops at the first place. */
export interface Check {
  (value: unknown): boolean
  errors?: readonly Mismatch[] | null
}

/** The check of the `data` of a segment. A switch, which is several times as fast as a Map. */
export type FindSegment = (type: string) => Check | undefined

/** The events of one version. */
export interface EventTable {
  readonly version: Version
  /** The check of an event; the name of the discriminant that is not known where there is none. */
  readonly find: (event: Fields) => Check | string
  readonly segment: FindSegment
}

/** The parameters of an action, by their names and all together. */
export interface ParamsTable {
  readonly names: readonly string[]
  readonly check: Check
  /** Those that are needed where another one has a value. */
  readonly needs?: readonly (readonly [name: string, where: string, value: string])[]
}

/** The actions of one version. */
export interface ActionTable {
  readonly version: Version
  readonly actions: ReadonlyMap<string, ParamsTable>
  readonly segment: FindSegment
  /** The segments that are known. */
  readonly types: readonly string[]
}
