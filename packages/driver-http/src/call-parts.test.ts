import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PartSplitter, readParts } from './call-parts.js'

async function* pieces(text: string, cuts: readonly number[] = []): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  const at = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b)
  for (const [n, end] of at.slice(1).entries()) yield bytes.subarray(at[n], end)
}

describe('readParts', () => {
  it.each<[string, string, string[], string]>([
    ['three', '{"a":1}\r\n\r\n{"a":2}\r\n\r\n{"a":3}\r\n\r\n', ['{"a":1}', '{"a":2}'], '{"a":3}'],
    ['one', '{"a":1}\r\n\r\n', [], '{"a":1}'],
    ['one without its end', '{"a":1}', [], '{"a":1}'],
    ['none', '', [], ''],
    ['the last one without its end', '{"a":1}\r\n\r\n{"a":2}', ['{"a":1}'], '{"a":2}'],
    ['empty ones between', '{"a":1}\r\n\r\n\r\n\r\n{"a":2}\r\n\r\n', ['{"a":1}'], '{"a":2}'],
  ])('hands on all but the last of %s', async (_, text, parts, reply) => {
    for (const cuts of [[], [...Buffer.from(text).keys()]]) {
      const got: string[] = []
      expect(await readParts(pieces(text, cuts), 1000, (part) => void got.push(part))).toBe(reply)
      expect(got).toEqual(parts)
    }
  })

  it('gives the same however the bytes are cut', async () => {
    const part = fc.json().map((json) => `{"v":${json.replaceAll(/[\r\n]/g, '')}}`)
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1 }), fc.array(fc.nat()), async (given, cuts) => {
        const got: string[] = []
        const text = given.map((each) => `${each}\r\n\r\n`).join('')
        got.push(await readParts(pieces(text, cuts), 10_000, (each) => void got.push(each)))
        expect(got).toEqual(given)
      }),
    )
  })

  it('reads on only when a part was taken', async () => {
    const order: string[] = []
    async function* source(): AsyncGenerator<Uint8Array> {
      for (const n of [1, 2, 3]) {
        order.push(`sent ${n}`)
        yield Buffer.from(`{"n":${n}}\r\n\r\n`)
      }
    }
    await readParts(source(), 1000, async (part) => {
      await new Promise((resolve) => setImmediate(resolve))
      order.push(`took ${part}`)
    })
    expect(order).toEqual(['sent 1', 'sent 2', 'took {"n":1}', 'sent 3', 'took {"n":2}'])
  })

  it('bounds each part, and not the whole', async () => {
    const part = `{"a":"${'x'.repeat(80)}"}\r\n\r\n`
    expect(await readParts(pieces(part.repeat(50)), 100, () => {})).toBe(part.trim())
    const tooLarge = expect.objectContaining({ code: 'ANSWER_TOO_LARGE', delivered: 'maybe' })
    await expect(readParts(pieces('x'.repeat(101)), 100, () => {})).rejects.toEqual(tooLarge)
  })

  it('takes a time that grows with the text and no faster', () => {
    const splitter = new PartSplitter(2 ** 30)
    const chunk = Buffer.alloc(1000, 'x')
    const startedAt = performance.now()
    for (let n = 0; n < 20_000; n++) expect([...splitter.push(chunk)]).toEqual([])
    expect(splitter.end()).toHaveLength(20_000_000)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})
