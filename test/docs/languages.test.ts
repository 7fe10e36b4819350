/** The pages exist in English and in Chinese: the same headings, code and tables, in the same order. */
import { describe, expect, it } from 'vitest'
import { type Block, pageAt, pages } from './markdown.js'

const pairs = pages
  .filter(
    ({ path }) => path.startsWith('docs/en/') || (path.endsWith('README.md') && path !== 'docs/README.md'),
  )
  .map((en) => {
    const zh = en.path.replace('docs/en/', 'docs/zh/').replace(/README\.md$/, 'README.zh-CN.md')
    return { en, zh: pageAt(zh) }
  })

/** The code without its comments, which are in the language of the page. */
const codeOf = ({ language, flags, code }: Block): string => {
  const comment = ['js', 'ts'].includes(language) ? /(^|\s)\/\/ .*$/gm : /(^|\s)# .*$/gm
  return [language, ...flags, code.replace(comment, '$1').replace(/[ \t]+$/gm, '')].join('\n')
}

describe.each(pairs.map((pair) => ({ ...pair, path: pair.en.path })))(
  '$path and its translation',
  ({ en, zh }) => {
    it('have the same structure', () => {
      expect(zh.headings.map(({ level }) => level)).toEqual(en.headings.map(({ level }) => level))
      expect(zh.rows.map(({ cells }) => cells.length)).toEqual(en.rows.map(({ cells }) => cells.length))
    })

    it('have the same code', () => {
      expect(zh.blocks.map(codeOf)).toEqual(en.blocks.map(codeOf))
    })
  },
)

it('every page of docs/zh has an English one', () => {
  const translated = pairs.map(({ zh }) => zh.path)
  const chinese = pages.map(({ path }) => path).filter((path) => /^docs\/zh\/|README\.zh-CN\.md$/.test(path))
  expect(chinese.sort()).toEqual(translated.sort())
})
