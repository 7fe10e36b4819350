/** The page of an implementation. */
import type { Action, ProfileTable, SentEvent, Standard } from '../model.js'
import { actionSection } from './action.js'
import { type Context, linkTo, pageOf } from './context.js'
import { anchorOf, blocks, code, link, table } from './markdown.js'

/** A revision of the sources: the commit, and what is said of it. */
function revisionOf({ repository, revision }: ProfileTable): { commit: string; shown: string } {
  const [commit = '', ...rest] = revision.split(' ')
  const text = [commit.slice(0, 7), ...rest].join(' ')
  return { commit, shown: link(text, `https://github.com/${repository}/tree/${commit}`) }
}

/** Names may give the same anchor, as `ocr_image` and `.ocr_image` do: GitHub counts them. */
export function anchorsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>()
  return new Map(
    names.map((name) => {
      const anchor = anchorOf(name)
      const count = taken.get(anchor) ?? 0
      taken.set(anchor, count + 1)
      return [name, count === 0 ? anchor : `${anchor}-${count}`]
    }),
  )
}

const byName = (a: Action, b: Action): number => (a.name < b.name ? -1 : 1)

/** The actions that the page describes, in its order: those of its own, then those that differ. */
export function describedActions({ actions }: ProfileTable): { own: Action[]; changed: Action[] } {
  return {
    own: actions.filter(({ isStandard }) => !isStandard).sort(byName),
    changed: actions.filter(({ isStandard, changes }) => isStandard && changes.length > 0),
  }
}

function eventRows(context: Context, standard: Standard, events: readonly SentEvent[]): string[][] {
  const { words } = context
  const kinds = [...new Set(events.map(({ kind }) => kind))]
  return standard.events
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, [context.language]: title }) => {
      const found = events.filter((each) => each.kind === kind)
      const variants = found.flatMap(({ variant }) => (variant === undefined ? [] : [code(variant)]))
      const isSent = found.some((each) => each.isSent)
      return [
        linkTo(pageOf(standard.version, 'events'), kind),
        isSent ? title : title + words.inBrackets(words.profile.notSent),
        variants.join(words.comma),
      ]
    })
}

export function profilePage(context: Context, profile: ProfileTable): string {
  const { words, language, tables } = context
  const standard = tables.standards.v11
  const { commit, shown } = revisionOf(profile)
  const { own, changed } = describedActions(profile)
  const unchanged = profile.actions.filter(({ isStandard, changes }) => isStandard && changes.length === 0)
  const anchors = anchorsOf([...own, ...changed].map(({ name }) => name))
  const url = `https://github.com/${profile.repository}/blob/${commit}`
  const section = (action: Action): string =>
    actionSection(context, standard, action, 3, [
      words.source(link(action.source.split('/').at(-1) ?? '', `${url}/${action.source}`)),
    ])
  const index = (actions: readonly Action[]): string =>
    table(
      [words.action, words.whatItDoes],
      actions.map((action) => [
        link(code(action.name), `#${anchors.get(action.name) ?? ''}`),
        action[language],
      ]),
    )
  const described = (actions: readonly Action[]): string =>
    actions.length === 0 ? words.profile.none : blocks([index(actions), ...actions.map(section)])
  return blocks([
    `# ${profile.title}`,
    words.languageLine(`${profile.profile}.md`),
    link(words.titles.index, 'index.md'),
    `${words.profile.intro(profile.title, shown)}${words.space}${words.profile.typed(profile.profile)}`,
    `## ${words.profile.own}`,
    described(own),
    `## ${words.profile.changed}`,
    described(changed),
    `## ${words.profile.unchanged}`,
    unchanged.map(({ name }) => linkTo(pageOf('v11', 'actions'), name)).join(words.comma) ||
      words.profile.none,
    ...(profile.v12Actions.length > 0
      ? [
          `## ${words.profile.v12}`,
          profile.v12Actions
            .map(({ name, isStandard }) => (isStandard ? linkTo(pageOf('v12', 'actions'), name) : code(name)))
            .join(words.comma),
        ]
      : []),
    `## ${words.profile.events}`,
    table(
      [words.event, words.whatItIs, words.profile.variants],
      eventRows(context, standard, profile.events),
    ),
    `## ${words.profile.segments}`,
    table(
      [words.segment, words.whatItIs, words.profile.note],
      standard.segments.flatMap(({ type, [language]: title }) => {
        const found = profile.segments.find((each) => each.type === type)
        if (found === undefined) return []
        return [[linkTo(pageOf('v11', 'segments'), type), title, found.note ? context.text(found.note) : '']]
      }),
    ),
  ])
}
