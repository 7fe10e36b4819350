/** What the pages say of one action. */
import type { Action, Standard, Type } from '../model.js'
import type { Context } from './context.js'
import { fieldTable, forms, parameterTable } from './fields.js'
import { blocks, code } from './markdown.js'
import { typeText } from './type-text.js'

const isSimple = (type: Type, name: string): boolean => type.kind === 'simple' && type.name === name

function parametersOf(context: Context, standard: Standard, { params }: Action): string {
  const { words } = context
  if (params.kind === 'object' && params.fields.length === 0 && !params.isOpen) return words.noParameters
  const tables = forms(context, params, (object) => parameterTable(context, standard, object))
  return tables ?? words.parametersAre(typeText(context, standard, params))
}

function resultOf(context: Context, standard: Standard, { result }: Action): string {
  const { words } = context
  if (isSimple(result, 'null')) return words.noResult
  if (isSimple(result, 'unknown')) return words.unknownResult
  const tables = forms(context, result, ({ fields }) => fieldTable(context, standard, fields))
  const shown = words.resultIs(typeText(context, standard, result))
  return tables === undefined || tables === '' ? shown : blocks([shown, tables])
}

/** @param more what the page adds, such as who has the action */
export function actionSection(
  context: Context,
  standard: Standard,
  action: Action,
  level: number,
  more: readonly string[],
): string {
  const { words, language } = context
  const notes = [
    words.sentence(action[language]),
    action.doc && words.sentence(context.text(action.doc)),
    action.stream && words.stream[action.stream],
    action.isHttpOnly ? words.httpOnly : undefined,
  ]
  return blocks([
    `${'#'.repeat(level)} ${code(action.name)}`,
    notes.filter((note) => note !== undefined).join(words.space),
    parametersOf(context, standard, action),
    resultOf(context, standard, action),
    more.join(' · '),
  ])
}
