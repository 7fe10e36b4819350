/** The first page of the reference. */
import { simpleTypes, versions } from '../model.js'
import { type Context, pageOf, standardNames, topics } from './context.js'
import { blocks, code, link, table } from './markdown.js'
import type { Words } from './words.js'

type Explained = keyof Words['index']['simple']

export function indexPage({ words, tables }: Context): string {
  const { index, titles } = words
  const isExplained = (name: string): name is Explained => name in index.simple
  return blocks([
    `# ${titles.index}`,
    words.languageLine('index.md'),
    index.intro,
    `## ${index.pages}`,
    table(
      [index.page, index.contents],
      [
        ...versions.flatMap((version) =>
          topics.map((topic) => [
            link(titles[topic](standardNames[version]), pageOf(version, topic)),
            index.ofStandard[topic],
          ]),
        ),
        ...tables.profiles.map(({ profile, title }) => [link(title, `${profile}.md`), index.ofProfile]),
        [link(titles.support, 'support.md'), index.support],
      ],
    ),
    `## ${index.types}`,
    index.optional,
    table(
      [words.type, words.meaning],
      simpleTypes.filter(isExplained).map((name) => [code(name), index.simple[name]]),
    ),
  ])
}
