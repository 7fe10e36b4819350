/** What is written by hand about implementations agrees with the tables. */
import { describe, expect, it } from 'vitest'
import { v11 } from '../../packages/core/src/v11/codec.js'
import type { Action, Field } from '../../spec/src/model.js'
import { readTables } from '../../spec/src/tables.js'

const { standards, profiles } = readTables()
const { actions, events, types } = standards.v11

const BIG = '9007199254740993'
const encode = (action: string, params: Record<string, unknown>): string =>
  String(v11.encode({ action, params, echo: 'e', self: undefined }, 'json', 'http'))

const fieldsOf = ({ params }: Action): readonly Field[] => (params.kind === 'object' ? params.fields : [])

/** What the standard lets out, where `own` makes something else of that. */
function differing(standard: Action, own: Action): [string, unknown][] {
  return fieldsOf(standard).flatMap(({ name, default: usual }): [string, unknown][] => {
    const field = fieldsOf(own).find((each) => each.name === name)
    if (usual === undefined || field === undefined) return []
    const isOther = field.isRequired || (field.default !== undefined && field.default !== usual)
    return isOther ? [[name, usual]] : []
  })
}

const cases = profiles
  .filter(({ version }) => version === 'v11')
  .flatMap(({ profile, actions: own }) =>
    actions.flatMap((standard) => {
      const same = own.find(({ name }) => name === standard.name)
      return same
        ? differing(standard, same).map(([param, value]) => [profile, standard.name, param, value] as const)
        : []
    }),
  )

describe('a default of the standard that an implementation reads otherwise', () => {
  it('is in the tables', () => {
    expect(cases.length).toBeGreaterThan(3)
  })

  it.each(cases)('%s, %s: %s is sent as %j', (_profile, action, param, value) => {
    expect(JSON.parse(encode(action, {}))).toMatchObject({ [param]: value })
  })
})

/** The numbers of events, those in their objects too, each with the object that it is in. */
const numbers = [...events.flatMap(({ fields }) => fields), ...types.flatMap(numbersOfType)]

function numbersOfType({ name, type }: (typeof types)[number]): readonly Field[] {
  return type.kind === 'object' && /Sender|File/.test(name) ? type.fields : []
}

const isNumber = ({ type }: Field): boolean =>
  type.kind === 'simple' && (type.name === 'id' || type.name === 'integer')

it.each([...new Set(numbers.filter(isNumber).map(({ name }) => name))])(
  'the number %s of an event that is given back has every digit',
  (name) => {
    expect(encode('.handle_quick_operation', { context: { [name]: BIG } })).toBe(
      `{"context":{"${name}":${BIG}}}`,
    )
  },
)

const ids = new Set(
  actions
    .flatMap(fieldsOf)
    .flatMap(({ name, type }) => (type.kind === 'simple' && type.name === 'id' ? [name] : [])),
)

it.each([...ids])('the parameter %s of the standard goes out as a number with every digit', (name) => {
  for (const value of [BIG, BigInt(BIG)]) expect(encode('x', { [name]: value })).toBe(`{"${name}":${BIG}}`)
  expect(encode('x', { [name]: '10001' })).toBe(`{"${name}":10001}`)
})
