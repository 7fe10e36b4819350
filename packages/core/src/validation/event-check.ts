/** What the app does about events that differ from the tables: delivers them all the same, or drops them. */
import type { Account } from '../account.js'
import type { Version } from '../driver.js'
import { OneBotError } from '../errors.js'
import type { Hub } from '../hub.js'
import { excerpt } from '../redact.js'
import type { Session } from '../session.js'
import type { Difference } from './difference.js'
import { Drift } from './drift.js'
import type { EventValidator } from './event-validator.js'

type Reports = Pick<Hub, 'options' | 'counters' | 'log' | 'report' | 'reportInternal'>
type Source = Pick<Session, 'told' | 'name' | 'driver' | 'link'>
type Owner = Pick<Account, 'key' | 'capabilities'>

export class EventCheck {
  readonly #hub: Reports
  readonly #isStrict: boolean
  readonly #validators: Readonly<Record<Version, EventValidator>>
  readonly #drift: Drift

  constructor(hub: Reports, validators: Readonly<Record<Version, EventValidator>>) {
    this.#hub = hub
    this.#isStrict = hub.options.validation === 'strict'
    this.#validators = validators
    this.#drift = new Drift(hub.counters)
  }

  /** @returns whether the event is to be dropped */
  refuses(version: Version, event: object, session: Source, account: Owner | undefined): boolean {
    try {
      const differences = this.#validators[version](event)
      if (differences.length === 0) return false
      const implementation = account?.capabilities.implementation ?? session.told
      const key = account?.key ?? session.link.peer.id
      for (const difference of this.#drift.news(implementation?.name, key, differences)) {
        const { name = '', version: release = '' } = implementation ?? {}
        this.#tell(difference, `${name} ${release}`.trim(), session)
      }
      return this.#isStrict
    } catch (error) {
      // A mistake in a check must cost nobody an event.
      this.#hub.reportInternal(error)
      return false
    }
  }

  #tell({ kind, text }: Difference, implementation: string, { name, driver }: Source): void {
    const source = implementation === '' ? name : `${implementation}, ${name}`
    const what = `${excerpt(kind)} is not as expected: ${text} (${excerpt(source, 160)})`
    if (this.#isStrict) {
      this.#hub.report(new OneBotError('EVENT_INVALID', `${what}. The event was dropped`), driver)
      return
    }
    const { message } = new OneBotError('EVENT_DRIFT', `${what}. The event was delivered all the same`)
    // Nothing failed: an error listener that ends the process must not hear of it.
    this.#hub.log.warn(message)
  }
}
