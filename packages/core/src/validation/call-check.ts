/** Keeps calls that cannot be meant from being sent: for development. */
import type { Version } from '../driver.js'
import { CallError } from '../errors.js'
import type { Fields } from '../fields.js'
import type { CallValidator } from './call-validator.js'

export class CallCheck {
  readonly #validators: Readonly<Record<Version, CallValidator>>

  constructor(validators: Readonly<Record<Version, CallValidator>>) {
    this.#validators = validators
  }

  /** Why a call is not to be sent. */
  refusal(version: Version, action: string, params: Fields): CallError | undefined {
    const reasons = this.#reasons(version, action, params)
    if (reasons === '') return undefined
    return new CallError('CALL_INVALID', `${action}: ${reasons}`, { action, outcome: 'not-sent' })
  }

  #reasons(version: Version, action: string, params: Fields): string {
    try {
      const differences = this.#validators[version](action, params)
      return differences.map(({ text }) => text).join('; ')
    } catch {
      // A value that cannot be read, such as a getter that throws, is for the encoder to tell of.
      return ''
    }
  }
}
