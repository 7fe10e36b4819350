/** The pages of a standard: its actions, events, segments and types. */
import type { Action, Event, Field, NamedType, SegmentType, Standard } from '../model.js'
import { actionSection } from './action.js'
import { type Context, linkTo, namesOf, pageOf, sourceOf, standardNames, type Topic } from './context.js'
import { fieldTable, forms, parameterTable } from './fields.js'
import { blocks, code, link, table } from './markdown.js'
import { typeText } from './type-text.js'

/** Where the fields of a type come from besides its own: those that have no page are told here. */
function inherited(
  standard: Standard,
  base: string | undefined,
): { fields: Field[]; base: string | undefined } {
  const type = standard.types.find(({ name }) => name === base)
  if (type === undefined || type.isPublic) return { fields: [], base }
  const above = inherited(standard, type.extends)
  return {
    fields: [...above.fields, ...(type.type.kind === 'object' ? type.type.fields : [])],
    base: above.base,
  }
}

function fieldsOf(
  context: Context,
  standard: Standard,
  { extends: from, own }: { extends: string | undefined; own: readonly Field[] },
): string {
  const { words } = context
  const { fields, base } = inherited(standard, from)
  const all = [...fields.filter(({ name }) => !own.some((field) => field.name === name)), ...own]
  return blocks([
    all.length > 0 ? fieldTable(context, standard, all) : words.noFields,
    base && words.fieldsOf(linkTo(pageOf(standard.version, 'types'), base)),
  ])
}

/** Who has a standard action, with a link to where it differs. */
function implementers({ tables, words }: Context, standard: Standard, name: string): string | undefined {
  if (standard.version !== 'v11') return undefined
  const found = tables.profiles.flatMap(({ title, profile, actions }) => {
    const action = actions.find((each) => each.name === name)
    if (action === undefined) return []
    return [
      action.changes.length > 0
        ? linkTo(`${profile}.md`, name, title) + words.inBrackets(words.differs)
        : title,
    ]
  })
  return found.length > 0 ? words.implementedBy(found.join(words.comma)) : undefined
}

function actionOf(context: Context, standard: Standard, action: Action): string {
  const more = [
    context.words.source(sourceOf(standard, action.source)),
    implementers(context, standard, action.name),
  ]
  return actionSection(
    context,
    standard,
    action,
    2,
    more.filter((each) => each !== undefined),
  )
}

function eventOf(context: Context, standard: Standard, event: Event): string {
  const { words } = context
  const more = [
    words.listen(event.kind.replace(/^meta_event/, 'meta')),
    words.typeName(event.typeName),
    event.source === undefined
      ? words.notStandard(namesOf(context, event.by))
      : words.source(sourceOf(standard, event.source)),
  ]
  return blocks([
    `## ${code(event.kind)}`,
    words.sentence(context.text(event.doc)),
    fieldsOf(context, standard, { extends: event.extends, own: event.fields }),
    event.quick && blocks([words.quick, parameterTable(context, standard, event.quick)]),
    more.join(' · '),
  ])
}

function segmentOf(context: Context, standard: Standard, segment: SegmentType): string {
  const { words } = context
  const { data, direction, by } = segment
  const tables = forms(context, data, (object) => parameterTable(context, standard, object))
  return blocks([
    `## ${code(segment.type)}`,
    [
      words.sentence(context.text(segment.doc)),
      direction && words.onlySegment[direction],
      by.length > 0 ? words.notStandard(namesOf(context, by)) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(words.space),
    tables === undefined ? words.dataIs(typeText(context, standard, data)) : tables || words.noData,
  ])
}

function typeOf(context: Context, standard: Standard, named: NamedType): string {
  const { type, doc } = named
  const isForms = type.kind === 'union' && type.members.some(({ kind }) => kind === 'object')
  return blocks([
    `## ${code(named.name)}`,
    doc && context.words.sentence(context.text(doc)),
    type.kind === 'object'
      ? fieldsOf(context, standard, { extends: named.extends, own: type.fields })
      : isForms
        ? forms(context, type, ({ fields }) => fieldTable(context, standard, fields))
        : typeText(context, standard, type),
    type.kind === 'object' && type.isOpen ? context.words.moreFields : undefined,
  ])
}

interface Entry {
  name: string
  title: string
  section: string
}

function entriesOf(context: Context, standard: Standard, topic: Topic): Entry[] {
  const { language, text } = context
  switch (topic) {
    case 'actions':
      return standard.actions.map((each) => ({
        name: each.name,
        title: each[language],
        section: actionOf(context, standard, each),
      }))
    case 'events':
      return standard.events.map((each) => ({
        name: each.kind,
        title: each[language],
        section: eventOf(context, standard, each),
      }))
    case 'segments':
      return standard.segments.map((each) => ({
        name: each.type,
        title: each[language],
        section: segmentOf(context, standard, each),
      }))
    case 'types':
      return standard.types
        .filter(({ isPublic }) => isPublic)
        .map((each) => ({
          name: each.name,
          title: each.doc ? text(each.doc) : '',
          section: typeOf(context, standard, each),
        }))
  }
}

export function standardPage(context: Context, standard: Standard, topic: Topic): string {
  const { words } = context
  const { action, event, segment, type } = words
  const head = { actions: action, events: event, segments: segment, types: type }[topic]
  const entries = entriesOf(context, standard, topic)
  const page = pageOf(standard.version, topic)
  return blocks([
    `# ${words.titles[topic](standardNames[standard.version])}`,
    words.languageLine(page),
    link(words.titles.index, 'index.md'),
    table(
      [head, topic === 'actions' ? words.whatItDoes : words.whatItIs],
      entries.map(({ name, title }) => [linkTo('', name), title]),
    ),
    ...entries.map(({ section }) => section),
  ])
}
