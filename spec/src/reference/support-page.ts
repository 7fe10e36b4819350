/** What the implementations have, side by side. */
import type { ProfileTable } from '../model.js'
import { type Context, linkTo, pageOf } from './context.js'
import { anchorOf, blocks, code, link, table } from './markdown.js'
import { anchorsOf, describedActions } from './profile-page.js'

const HAS = '✓'
const DIFFERS = '≠'

/** Where the page of an implementation describes an action. */
function targetsOf(profile: ProfileTable): ReadonlyMap<string, string> {
  const { own, changed } = describedActions(profile)
  const anchors = anchorsOf([...own, ...changed].map(({ name }) => name))
  return new Map([...anchors].map(([name, anchor]) => [name, `${profile.profile}.md#${anchor}`]))
}

export function supportPage(context: Context): string {
  const { words, language, tables } = context
  const { profiles, standards } = tables
  const targets = new Map(profiles.map((profile) => [profile, targetsOf(profile)]))
  const head = (...first: string[]): string[] => [...first, ...profiles.map(({ title }) => title)]

  const cellOf = (profile: ProfileTable, name: string): string => {
    const action = profile.actions.find((each) => each.name === name)
    if (action === undefined) return ''
    const target = targets.get(profile)?.get(name)
    const sign = action.isStandard && action.changes.length > 0 ? DIFFERS : HAS
    return target === undefined ? sign : link(sign, target)
  }
  const rowOf = (name: string): string[] => profiles.map((profile) => cellOf(profile, name))
  const own = new Map(
    profiles.flatMap(({ actions }) =>
      actions
        .filter(({ isStandard }) => !isStandard)
        .map((action) => [action.name, action[language]] as const),
    ),
  )

  return blocks([
    `# ${words.titles.support}`,
    words.languageLine('support.md'),
    link(words.titles.index, 'index.md'),
    words.support.intro,
    `## ${words.support.standardActions}`,
    table(
      head(words.action),
      standards.v11.actions.map(({ name }) => [linkTo(pageOf('v11', 'actions'), name), ...rowOf(name)]),
    ),
    `## ${words.support.ownActions}`,
    table(
      head(words.action, words.whatItDoes),
      [...own.keys()].sort().map((name) => [code(name), own.get(name) ?? '', ...rowOf(name)]),
    ),
    `## ${words.support.events}`,
    table(
      head(words.event),
      standards.v11.events.map(({ kind }) => [
        linkTo(pageOf('v11', 'events'), kind),
        ...profiles.map(({ events }) =>
          events.some((event) => event.kind === kind && event.isSent) ? HAS : '',
        ),
      ]),
    ),
    `## ${words.support.segments}`,
    table(
      head(words.segment),
      standards.v11.segments.map(({ type }) => [
        linkTo(pageOf('v11', 'segments'), type),
        ...profiles.map(({ profile, segments }) => {
          const found = segments.find((segment) => segment.type === type)
          if (found === undefined) return ''
          return found.note === undefined
            ? HAS
            : link(words.support.differs, `${profile}.md#${anchorOf(words.profile.segments)}`)
        }),
      ]),
    ),
  ])
}
