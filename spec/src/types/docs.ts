/** What the comments say: who has a field, which way it goes, what stands in for it. */
import type { Field, Profile, Tables } from '../model.js'

export type TitleOf = (profile: Profile) => string

export function titlesOf({ profiles }: Tables): TitleOf {
  const titles = new Map(profiles.map(({ profile, title }) => [profile, title]))
  return (profile) => titles.get(profile) ?? profile
}

const WAYS = { send: 'Send only', receive: 'Received only' } as const

/** What follows a colon begins small, but for names and the like. */
const continued = (doc: string): string =>
  /^(?:NapCat|Lagrange|Unix|[A-Z]{2})/.test(doc) ? doc : doc.charAt(0).toLowerCase() + doc.slice(1)

function shown(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

/** Who has the field and which way it goes, before what it is. */
function marked({ by, direction, doc }: Field, titleOf: TitleOf): string {
  const way = direction && WAYS[direction]
  if (by.length === 0) return [way && `${way}.`, doc].filter((part) => part !== undefined).join(' ')
  const whose = [...by.map(titleOf), ...(way ? [way.toLowerCase()] : [])].join(', ')
  return doc === undefined ? `${whose}.` : `${whose}: ${continued(doc)}`
}

/** The documentation of a field. */
export function fieldDoc(field: Field, titleOf: TitleOf): string | undefined {
  const { aliases, neededWhere } = field
  const needed = neededWhere && `Needed where \`${neededWhere.field}\` is \`${neededWhere.value}\`.`
  const known = aliases.length > 0 && `${aliases.map((name) => `\`${name}\``).join(', ')} means the same.`
  const standIn = field.default !== undefined && `@default ${shown(field.default)}`
  return [needed, marked(field, titleOf), known, standIn].filter(Boolean).join(' ') || undefined
}

/** `Sent by NapCat, LLOneBot.` */
export function sentBy(by: readonly Profile[], titleOf: TitleOf): string {
  return `Sent by ${by.map(titleOf).join(', ')}.`
}
