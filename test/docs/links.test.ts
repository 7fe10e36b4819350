import { existsSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Page, pages, root } from './markdown.js'

const REPOSITORY = 'https://github.com/onebotjs/onebot.js'

/** The file of the repository that a link leads to, with the anchor in it; nothing for links to elsewhere. */
function targetOf(page: Page, target: string): { path: string; anchor: string | undefined } | undefined {
  const [path = '', anchor] = target.replace(new RegExp(`^${REPOSITORY}/(?:blob|tree)/main/`), '/').split('#')
  if (/^[a-z]+:/.test(path)) return undefined
  const file = path.startsWith('/') ? path.slice(1) : normalize(`${dirname(page.path)}/${path}`)
  return { path: path === '' ? page.path : file.replaceAll('\\', '/').replace(/\/$/, ''), anchor }
}

describe.each(pages.map((page) => ({ path: page.path, page })))('$path', ({ page }) => {
  it('links to files and headings that exist', () => {
    const broken = page.links.filter(({ target }) => {
      const found = targetOf(page, target)
      if (found === undefined) return false
      if (!existsSync(`${root}${found.path}`)) return true
      const other = pages.find(({ path }) => path === found.path)
      return found.anchor !== undefined && !other?.headings.some(({ anchor }) => anchor === found.anchor)
    })
    expect(broken.map(({ target, line }) => `${page.path}:${line} ${target}`)).toEqual([])
  })

  it('has one title and skips no level', () => {
    const levels = page.headings.map(({ level }) => level)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
})
