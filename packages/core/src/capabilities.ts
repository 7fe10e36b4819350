/** What is known of the implementation behind an account: its name, and which actions it has. */

import type { ActionNames } from './action-names.js'
import type { Version } from './driver.js'
import { ActionNotSupported, type Refusal } from './errors.js'
import { fieldOf, idText } from './fields.js'
import { HANDLE_QUICK, implementations, type KnownImplementation, profileOf, SUFFIXES } from './quirks.js'

/** The program that is logged in to an account. */
export interface Implementation {
  /** As it calls itself: `NapCat.Onebot`, `LLOneBot`, `Lagrange.OneBot`, `go-cqhttp`, `go-libonebot` … */
  readonly name: string
  /** As it says; `''` where it does not. */
  readonly version: string
  /** Set where its actions are known by name. */
  readonly profile: KnownImplementation | undefined
}

/** How an implementation tells its name: as a header, in an event, or in an answer. */
export interface ToldImplementation {
  readonly name: string
  readonly version: string
}

/** Actions that are remembered from answers. */
const MAX_SEEN = 256
/** A longer list is none of an implementation. */
const MAX_LISTED = 5000
/** Characters of a name or a version. */
const MAX_NAME = 64

const namesOf = async (): Promise<ActionNames> => (await import('./action-names.js')).actionNames

export class Capabilities {
  readonly #version: Version
  /** A call of our own to the implementation. */
  readonly #ask: (action: string) => Promise<unknown>
  #implementation: Implementation | undefined
  #names: ActionNames | undefined
  /** V12: what `get_supported_actions` gave. */
  #listed: ReadonlySet<string> | undefined
  /** What answers have shown. */
  readonly #seen = new Map<string, boolean>()
  #asking: Promise<Implementation | undefined> | undefined
  /** Somebody wants to know, so that after a reconnect it is asked again. */
  #isWanted = false
  #generation = 0

  constructor(version: Version, ask: (action: string) => Promise<unknown>) {
    this.#version = version
    this.#ask = ask
  }

  get implementation(): Implementation | undefined {
    return this.#implementation
  }

  /** Nothing where it is not known. */
  supports(action: string): boolean | undefined {
    const seen = this.#seen.get(action)
    if (seen !== undefined) return seen
    if (this.#version === 'v11') return this.#isInProfile(action)
    // It lists every action but that one (interface/index.md).
    return action === 'get_latest_events' ? undefined : this.#listed?.has(action)
  }

  /** Whether `.handle_quick_operation` does what the fields of an operation ask for; one that is unknown follows the standard. */
  doesQuickly(fields: readonly string[]): boolean {
    const { profile } = this.#implementation ?? {}
    const done = profile && implementations[profile].quickFields
    return this.supports(HANDLE_QUICK) !== false && fields.every((field) => done?.includes(field) ?? true)
  }

  /** An answer has shown whether the implementation has an action. */
  answered(action: string, isSupported: boolean, data?: unknown): void {
    if (this.#seen.get(action) === isSupported) return
    this.#note(action, isSupported)
    if (isSupported) this.#read(action, data)
  }

  /** A new link took over: another implementation may be behind it. */
  renew(told: ToldImplementation | undefined): void {
    this.#generation++
    this.#asking = undefined
    this.#forget()
    if (told) this.told(told)
    if (this.#isWanted) void this.identify()
  }

  /** It has told its name of its own accord. */
  told(told: ToldImplementation): void {
    const [name, version] = [told.name.slice(0, MAX_NAME), told.version.slice(0, MAX_NAME)]
    const known = this.#implementation
    if (known?.name === name && (known.version === version || version === '')) return
    if (known && known.name !== name) this.#forget()
    const profile = this.#version === 'v11' ? profileOf(name) : undefined
    this.#implementation = { name, version, profile }
    if (profile) void this.#load().catch(() => {})
  }

  /** Somebody looks at what is not known: asks once, so that a later look knows. */
  wanted(): void {
    if (!this.#isWanted) void this.identify()
  }

  /** Asks where that has not been done since the last link took over. Never rejects. */
  identify(): Promise<Implementation | undefined> {
    this.#isWanted = true
    const asking = this.#asking ?? this.#identify(this.#generation)
    this.#asking = asking
    return asking
  }

  /** The failure of a call whose action the implementation does not know, with what is known of that action. */
  async refused(action: string, refusal: Refusal): Promise<ActionNotSupported> {
    this.answered(action, false)
    try {
      const { describeUnsupported } = await import('./unsupported.js')
      await this.#load()
      const names = this.#names
      const known =
        names &&
        describeUnsupported(action, {
          version: this.#version,
          implementation: this.#implementation,
          listed: this.#listed,
          names,
        })
      return new ActionNotSupported(action, refusal, known)
    } catch {
      return new ActionNotSupported(action, refusal)
    }
  }

  async #identify(generation: number): Promise<Implementation | undefined> {
    const questions = this.#questions()
    const answers = await Promise.allSettled(questions.map((action) => this.#ask(action)))
    if (generation !== this.#generation) return this.identify()
    for (const [i, action] of questions.entries()) {
      const answer = answers[i]
      if (answer?.status !== 'fulfilled') continue
      this.#note(action, true)
      this.#read(action, answer.value)
    }
    // What was not answered is asked again by the next one who wants to know.
    const isWhole = this.#implementation && answers.every(({ status }) => status === 'fulfilled')
    if (!isWhole) this.#asking = undefined
    if (this.#implementation?.profile) await this.#load().catch(() => {})
    return this.#implementation
  }

  /** What it has not told yet. */
  #questions(): string[] {
    const isKnown = Boolean(this.#implementation?.version)
    if (this.#version === 'v11') return isKnown ? [] : ['get_version_info']
    return [...(isKnown ? [] : ['get_version']), ...(this.#listed ? [] : ['get_supported_actions'])]
  }

  #note(action: string, isSupported: boolean): void {
    const [oldest] = this.#seen.keys()
    if (this.#seen.size >= MAX_SEEN && oldest !== undefined) this.#seen.delete(oldest)
    this.#seen.set(action, isSupported)
  }

  #read(action: string, data: unknown): void {
    const isV11 = this.#version === 'v11'
    if (action === 'get_version_info' && isV11) this.#readVersion(data, 'app_name', 'app_version')
    else if (action === 'get_version' && !isV11) this.#readVersion(data, 'impl', 'version')
    else if (action === 'get_supported_actions' && !isV11) this.#readList(data)
  }

  #readVersion(data: unknown, nameField: string, versionField: string): void {
    const name = fieldOf(data, nameField)
    if (typeof name !== 'string' || name === '') return
    this.told({ name, version: idText(fieldOf(data, versionField)) ?? '' })
  }

  #readList(data: unknown): void {
    if (!Array.isArray(data) || data.length > MAX_LISTED) return
    this.#listed = new Set(data.filter((each) => typeof each === 'string'))
  }

  #isInProfile(given: string): boolean | undefined {
    const { profile } = this.#implementation ?? {}
    if (profile === undefined || this.#names === undefined) return undefined
    if (this.#names[profile].has(given)) return true
    const suffix = SUFFIXES.find((each) => given.endsWith(each))
    if (suffix !== undefined) {
      if (!implementations[profile].suffixes.includes(suffix)) return false
      return this.supports(given.slice(0, -suffix.length))
    }
    // Newer versions may have more; what others have under this name, this one would have had by now.
    return Object.values(this.#names).some((names) => names.has(given)) ? false : undefined
  }

  async #load(): Promise<void> {
    this.#names ??= await namesOf()
  }

  #forget(): void {
    this.#implementation = undefined
    this.#listed = undefined
    this.#seen.clear()
  }
}
