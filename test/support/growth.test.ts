import { expect, it } from 'vitest'
import { growth } from './growth.js'

const make = (length: number): string => 'a'.repeat(length)

it('tells linear time', () => {
  expect(growth((text) => text.split('').length, make)).toBeLessThan(3)
})

it('tells quadratic time, even where it is quick', () => {
  const quadratic = (text: string): number => {
    let found = 0
    for (let at = 0; at < text.length; at += 256) found += text.indexOf('b', at)
    return found
  }
  expect(growth(quadratic, make, 500)).toBeGreaterThan(3)
})
