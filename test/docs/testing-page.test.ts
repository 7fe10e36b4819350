/** The page about testing: how short the first test is, and that no method is left out. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageAt, root } from './markdown.js'

/** The members that an interface of the kit has by itself. */
function membersOf(file: string, name: string): string[] {
  const source = readFileSync(`${root}packages/testing/src/${file}`, 'utf8')
  const [, body = ''] = new RegExp(`^export interface ${name} [^{]*{\n([\\s\\S]*?)^}`, 'm').exec(source) ?? []
  const members = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, member = '']) => member)
  return [...new Set(members)].sort()
}

describe.each([
  ['en', 'What the implementation does', 'On real sockets'],
  ['zh', '协议端的行为', '使用真实连接'],
])('docs/%s/testing.md', (language, methods, sockets) => {
  const { blocks, rows } = pageAt(`docs/${language}/testing.md`)
  const shownUnder = (heading: string): string[] =>
    rows
      .filter(({ under }) => under === heading)
      .flatMap(({ cells: [first = ''] }) => [...first.matchAll(/`(\w+)[(`]/g)])
      .map(([, member = '']) => member)

  it('tests the echo bot without a port in at most 15 lines', () => {
    const echo = blocks.find(({ code }) => code.startsWith('// echo.test.ts\n'))
    expect(echo?.code).toContain('mockDriver()')
    expect(echo?.code.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  })

  it('has what every stand-in does', () => {
    const members = membersOf('test-implementation.ts', 'TestImplementation')
    expect(members).toContain('assertIdle')
    expect([...new Set(shownUnder(methods))].sort()).toEqual(expect.arrayContaining(members))
  })

  it('has what the one on real sockets does besides', () => {
    const members = membersOf('fake-implementation.ts', 'FakeImplementation')
    expect(members).toContain('send')
    expect(shownUnder(sockets)).toEqual(expect.arrayContaining(members))
  })
})
