/** The pages of the reference, in English and in Chinese. */
import { type Tables, versions } from '../model.js'
import type { Output } from '../types/modules.js'
import { type Context, pageOf, topics } from './context.js'
import { indexPage } from './index-page.js'
import { profilePage } from './profile-page.js'
import { standardPage } from './standard-pages.js'
import { supportPage } from './support-page.js'
import { languages, words } from './words.js'

const GENERATED = '<!-- Generated from spec/tables/ by `npm run generate`. -->'

/**
 * The pages in both languages.
 * @param chinese the texts of the tables by the English text, which stands in where there is none
 */
export function referencePages(tables: Tables, chinese: Pick<ReadonlyMap<string, string>, 'get'>): Output[] {
  return languages.flatMap((language) =>
    pagesOf({
      language,
      words: words[language],
      tables,
      text: (english) => (language === 'zh' ? chinese.get(english) : undefined) ?? english,
    }).map(([name, text]) => ({
      path: `docs/${language}/reference/${name}`,
      content: `${GENERATED}\n\n${text}\n`,
    })),
  )
}

function pagesOf(context: Context): [name: string, text: string][] {
  const { standards, profiles } = context.tables
  return [
    ['index.md', indexPage(context)],
    ...versions.flatMap((version) =>
      topics.map((topic): [string, string] => [
        pageOf(version, topic),
        standardPage(context, standards[version], topic),
      ]),
    ),
    ...profiles.map((profile): [string, string] => [`${profile.profile}.md`, profilePage(context, profile)]),
    ['support.md', supportPage(context)],
  ]
}
