import { readFileSync } from 'node:fs'
import { ConfigError, type ErrorCode } from 'onebot.js'
import { describe, expect, it } from 'vitest'
import { hints } from '../../packages/core/src/hints.js'
import { pageAt, root } from './markdown.js'

const codes = Object.keys(hints) as ErrorCode[]
const isCode = (text: string): boolean => /^[a-z_]+$/.test(text)

const source = readFileSync(`${root}packages/core/src/counters.ts`, 'utf8')
const [, union = ''] = /export type DropReason =(.*)$/s.exec(source) ?? []
const reasons = [...union.matchAll(/'(\w+)'/g)].map(([, reason]) => reason)

describe.each([
  ['en', 'Dropped frames'],
  ['zh', '被丢弃的数据帧'],
])('docs/%s/errors.md', (language, dropped) => {
  const page = pageAt(`docs/${language}/errors.md`)
  const anchors = page.headings.map(({ anchor }) => anchor)

  it('has one heading for every code, and none for others', () => {
    const headings = page.headings.map(({ text }) => text).filter(isCode)
    expect([...headings].sort()).toEqual(codes.map((code) => code.toLowerCase()).sort())
    expect(page.headings.filter(({ text }) => isCode(text)).every(({ level }) => level === 2)).toBe(true)
  })

  it('is where errors point to', () => {
    for (const code of codes) {
      const { docs } = new ConfigError(code, 'a reason')
      const [, path, anchor] = /\/blob\/main\/(.+)#(.+)$/.exec(docs) ?? []
      expect(path).toBe('docs/en/errors.md')
      expect(anchors).toContain(anchor)
    }
  })

  it('explains every reason for which a frame is dropped', () => {
    const rows = page.rows.filter(({ under }) => under === dropped).slice(1)
    const explained = rows.map(({ cells: [first = ''] }) => first.replaceAll('`', ''))
    expect(reasons.length).toBeGreaterThan(0)
    expect([...explained].sort()).toEqual([...reasons].sort())
  })
})
