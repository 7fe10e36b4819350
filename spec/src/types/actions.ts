/** Writes `v11/actions.ts`, `v12/actions.ts` and the profiles. */
import type { Action, Profile, ProfileTable, Tables, Type, Version } from '../model.js'
import { fieldDoc, type TitleOf, titlesOf } from './docs.js'
import { printNamed } from './events.js'
import { type Declared, type Output, typeModule, usedByEvents } from './modules.js'
import { key, printDoc, printTyped, quote, type Side, type Style } from './print.js'
import { actionTexts } from './texts.js'

/** The names of the types that hold the actions of a profile. */
const profileTypes = {
  napcat: 'NapCatActions',
  llonebot: 'LLOneBotActions',
  lagrange: 'LagrangeActions',
  'go-cqhttp': 'GoCqhttpActions',
} as const satisfies Record<Profile, string>

const isEmpty = (type: Type): boolean => type.kind === 'object' && type.fields.length === 0 && !type.isOpen

function actionDoc({ en, doc, source, stream, isHttpOnly }: Action, place: string): string {
  return [
    `${en}.`,
    doc,
    stream === 'parts' ? 'The answer comes in parts: see `onPart`.' : undefined,
    isHttpOnly ? 'Over HTTP only.' : undefined,
    `\`${place}${source}\``,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** What the profile does not change is taken from the standard, so that users' additions to it count too. */
function printSide(side: 'params' | 'result', action: Action, isProfile: boolean, styleOf: StyleOf): string {
  if (isProfile && action.isStandard && !action.changes.includes(side)) {
    return `    ${side}: V11Actions[${quote(action.name)}]['${side}']\n`
  }
  const type = action[side]
  if (side === 'params' && isEmpty(type)) return '    params: Record<string, never>\n'
  return `${printTyped(`${side}:`, type, styleOf(side === 'params' ? 'sent' : 'received'), '    ')}\n`
}

type StyleOf = (side: Side) => Style

function printAction(action: Action, place: string, isProfile: boolean, styleOf: StyleOf): string {
  return (
    `${printDoc(actionDoc(action, place), '  ')}  ${key(action.name)}: {\n` +
    `${printSide('params', action, isProfile, styleOf)}${printSide('result', action, isProfile, styleOf)}  }\n`
  )
}

const stylesOf =
  (version: Version, titleOf: TitleOf): StyleOf =>
  (side) => ({ version, side, doc: (field) => fieldDoc(field, titleOf) })

export function actionsModule(tables: Tables, version: Version, declared: Declared): Output {
  const { types, actions, repository } = tables.standards[version]
  const styleOf = stylesOf(version, titlesOf(tables))
  const used = usedByEvents(tables, version)
  const name = version === 'v11' ? 'V11Actions' : 'V12Actions'
  const doc = `Action -> its parameters and the \`data\` of its answer. Add actions of your own by declaration merging: \
\`declare module 'onebot.js' { interface ${name} { my_action: { params: { … }; result: … } } }\`.`
  const code = [
    actionTexts[version].before,
    ...types.filter((type) => !used.has(type.name)).map((type) => printNamed(type, styleOf('received'))),
    `${printDoc(doc, '')}export interface ${name} {\n`,
    ...actions.map((action) => printAction(action, `${repository} `, false, styleOf)),
    '}\n',
  ]
  return typeModule(`${version}/actions.ts`, [version], actionTexts[version].about, code.join(''), declared)
}

/** What a profile has otherwise than the standard, or not at all. */
function replaced({ actions }: ProfileTable, standard: readonly Action[]): string[] {
  return standard
    .filter(({ name }) => {
      const own = actions.find((action) => action.name === name)
      return own === undefined || own.changes.length > 0
    })
    .map(({ name }) => name)
}

export function profileModule(tables: Tables, table: ProfileTable, declared: Declared): Output {
  const { profile, title, repository, revision, actions } = table
  const styleOf = stylesOf('v11', titlesOf(tables))
  const names = replaced(table, tables.standards.v11.actions)
  const replacedType: Type = { kind: 'enum', values: names, isOpen: false }
  const own = actions.filter(({ isStandard, changes }) => !isStandard || changes.length > 0)
  const name = profileTypes[profile]
  const doc = [
    `The actions of ${title} (\`${repository}\` as of ${revision}): the standard's, but for those that it lacks or has`,
    'otherwise, and its own. Add to them by declaration merging, as to `V11Actions`.',
  ].join(' ')
  const code = [
    printDoc(`What ${title} lacks of the standard, or has otherwise.`, ''),
    `${printTyped('type Replaced =', replacedType, styleOf('sent'), '')}\n\n`,
    `${printDoc(doc, '')}export interface ${name} extends Omit<V11Actions, Replaced> {\n`,
    ...own.map((action) => printAction(action, '', true, styleOf)),
    '}\n',
  ]
  const about = `/** The actions of ${title}. */\n`
  return typeModule(`profiles/${profile}.ts`, ['v11', profile], about, code.join(''), declared)
}
