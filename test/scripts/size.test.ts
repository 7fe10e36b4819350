import { describe, expect, it } from 'vitest'
import { publicImports } from '../../scripts/public-imports.mjs'
import { compare } from '../../scripts/size/compare.mjs'

describe('a size', () => {
  const recorded = { core: { minified: 1000, gzip: 400 } }

  it('may grow by a tenth', () => {
    expect(compare(recorded, { core: { minified: 1100, gzip: 440 } }).complaints).toEqual([])
  })

  it('may shrink', () => {
    expect(compare(recorded, { core: { minified: 1, gzip: 1 } }).complaints).toEqual([])
  })

  it('that grows by more is told of, with what it was', () => {
    expect(compare(recorded, { core: { minified: 1101, gzip: 440 } }).complaints).toEqual([
      'core: minified was 1,000 and is 1,101.',
    ])
  })

  it('that was nothing is told of once it is something', () => {
    const { complaints } = compare({ core: { onDemand: 0 } }, { core: { onDemand: 1 } })
    expect(complaints).toEqual(['core: onDemand was 0 and is 1.'])
  })

  it('that nobody has recorded is told of', () => {
    const { complaints } = compare(recorded, { core: { minified: 1, gzip: 1, onDemand: 0 } })
    expect(complaints).toEqual(['core: onDemand is new: size.json does not have it.'])
  })

  it('of an import that is new, and of one that is gone, is told of', () => {
    const { complaints } = compare(recorded, { cq: { minified: 1, gzip: 1 } })
    expect(complaints).toEqual([
      'cq is new: size.json does not have it.',
      'core is gone: size.json still has it.',
    ])
  })

  it('stands in a table, with the change where there is one', () => {
    expect(compare(recorded, { core: { minified: 1050, gzip: 400 } }).table).toBe(
      'import        minified  gzip\ncore    1,050 (+5.0 %)   400',
    )
  })
})

it('the public imports are those of the exports maps', () => {
  const names = publicImports().map(({ name }) => name)
  expect(names).toContain('onebot.js')
  expect(names).toContain('@onebot.js/core/node')
  expect(names).toContain('@onebot.js/testing/suite')
  expect(names.filter((name) => name.includes('*') || name.endsWith('.json'))).toEqual([])
})
