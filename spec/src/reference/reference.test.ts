import { expect, it } from 'vitest'
import { readTables } from '../tables.js'
import { readChinese } from './chinese.js'
import { referencePages } from './index.js'

const tables = readTables()

it('every text of the tables has a Chinese one in zh.yaml, which has no other', () => {
  const used = new Set<string>()
  referencePages(tables, { get: (english) => void used.add(english) })
  const chinese = new Set(readChinese().keys())
  expect([...used].filter((english) => !chinese.has(english))).toEqual([])
  expect([...chinese].filter((english) => !used.has(english))).toEqual([])
})

it('every action, event and segment has its heading in both languages', () => {
  const pages = new Map(referencePages(tables, new Map()).map(({ path, content }) => [path, content]))
  const isHeading = (page: string, name: string): boolean =>
    ['en', 'zh'].every((language) => {
      const lines = pages.get(`docs/${language}/reference/${page}.md`)?.split('\n') ?? []
      return lines.some((line) => /^##+ /.test(line) && line.endsWith(` \`${name}\``))
    })
  const standard = Object.values(tables.standards).flatMap(({ version, actions, events, segments }) => [
    ...actions.map(({ name }) => [`${version}-actions`, name] as const),
    ...events.map(({ kind }) => [`${version}-events`, kind] as const),
    ...segments.map(({ type }) => [`${version}-segments`, type] as const),
  ])
  const own = tables.profiles.flatMap(({ profile, actions }) =>
    actions.filter(({ isStandard }) => !isStandard).map(({ name }) => [profile, name] as const),
  )
  expect([...standard, ...own].filter(([page, name]) => !isHeading(page, name))).toEqual([])
})
