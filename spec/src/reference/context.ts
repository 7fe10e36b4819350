import type { Profile, Standard, Tables, Version } from '../model.js'
import { anchorOf, link } from './markdown.js'
import type { Language, Words } from './words.js'

/** What every page is written with. */
export interface Context {
  readonly language: Language
  readonly words: Words
  readonly tables: Tables
  /** A text of the tables in the language of the page. */
  text(english: string): string
}

export const standardNames: Readonly<Record<Version, string>> = { v11: 'OneBot V11', v12: 'OneBot V12' }

export type Topic = 'actions' | 'events' | 'segments' | 'types'

export const topics: readonly Topic[] = ['actions', 'events', 'segments', 'types']

export const pageOf = (version: Version, topic: Topic): string => `${version}-${topic}.md`

/** A link to the heading of what has this name. */
export const linkTo = (page: string, name: string, shown = `\`${name}\``): string =>
  link(shown, `${page}#${anchorOf(name)}`)

const titleOf = (tables: Tables, profile: Profile): string =>
  tables.profiles.find((each) => each.profile === profile)?.title ?? profile

/** The names of implementations in one text. */
export const namesOf = ({ tables, words }: Context, profiles: readonly Profile[]): string =>
  profiles.map((profile) => titleOf(tables, profile)).join(words.comma)

/** The page of the standard that something comes from. */
export function sourceOf({ version, repository }: Standard, source: string): string {
  const url =
    version === 'v11'
      ? `https://github.com/${repository}/blob/master/${source}`
      : `https://12.onebot.dev/${source}/`
  return link(source, url)
}
