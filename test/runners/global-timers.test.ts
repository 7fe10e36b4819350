/** Fake timers replace the functions of the global object: what is kept or comes from elsewhere stays real. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../docs/markdown.js'

const REAL = [
  /from 'node:timers/,
  /AbortSignal\.timeout\(/,
  /import \{[^}]*\bperformance\b/,
  /^(?:export )?const \w+ = (?:globalThis\.)?(?:set(?:Timeout|Interval)|performance\.now)\b/m,
]

const sources = readdirSync(`${root}packages`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /^[\w.-]+[\\/]src[\\/].*\.ts$/.test(file) && !/\.test(?:-d)?\.ts$/.test(file),
)

it('no package has timers that fake ones do not reach', () => {
  expect(sources.length).toBeGreaterThan(100)
  const real = sources.filter((file) => {
    const source = readFileSync(`${root}packages/${file}`, 'utf8')
    return REAL.some((pattern) => pattern.test(source))
  })
  expect(real).toEqual([])
})
