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

/** Leads to the check of an event by one discriminant after the other. */
export interface KindTable {
  /** The discriminant. */
  readonly field: string
  readonly kinds: ReadonlyMap<string, KindTable | Check>
}

/** By segment type: the checks of `data`. */
export type SegmentTable = ReadonlyMap<string, Check>

/** The events of one version. */
export interface EventTable {
  readonly version: Version
  readonly events: KindTable
  readonly segments: SegmentTable
}

/** The parameters of an action, by their names and all together. */
export interface ParamsTable {
  readonly names: readonly string[]
  readonly check: Check
}

/** The actions of one version. */
export interface ActionTable {
  readonly version: Version
  readonly actions: ReadonlyMap<string, ParamsTable>
  readonly segments: SegmentTable
}
