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
    const differences = this.#validators[version](action, params)
    if (differences.length === 0) return undefined
    const reasons = differences.map(({ text }) => text).join('; ')
    return new CallError('CALL_INVALID', `${action}: ${reasons}`, { action, outcome: 'not-sent' })
  }
}
