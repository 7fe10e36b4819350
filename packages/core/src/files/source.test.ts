import { getEventListeners } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { read, sample } from '../../../../test/support/files.js'
import { type FileSource, gather, openSource } from './source.js'

const bytes = sample(1000)
const wanted = { action: 'upload_file', signal: undefined }

function fileWith(content: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'onebot-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'a.bin')
  writeFileSync(path, content)
  return path
}

async function* cut(content: Uint8Array, at: number): AsyncGenerator<Uint8Array> {
  yield content.subarray(0, at)
  yield new Uint8Array(0)
  yield content.subarray(at)
}

const invalid = (message: RegExp): object =>
  expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringMatching(message) })

describe('a source', () => {
  it.each<[string, () => FileSource, string | undefined, boolean]>([
    ['bytes', () => bytes, undefined, true],
    ['a Buffer', () => Buffer.from(bytes), undefined, true],
    ['a Blob', () => new Blob([Buffer.from(bytes)]), undefined, true],
    ['a path', () => fileWith(bytes), 'a.bin', true],
    ['a file: URL', () => pathToFileURL(fileWith(bytes)), 'a.bin', true],
    ['a Readable', () => Readable.from([Buffer.from(bytes)]), undefined, false],
    ['a web stream', () => new Blob([Buffer.from(bytes)]).stream(), undefined, false],
    ['a generator', () => cut(bytes, 333), undefined, false],
  ])('may be %s', async (_, make, name, isRepeatable) => {
    const source = await openSource(make(), 1000)
    expect(source).toMatchObject({ name, isRepeatable, size: 1000 })
    for (let round = 0; round < (isRepeatable ? 2 : 1); round++) {
      const chunks: Uint8Array[] = []
      for await (const chunk of source.chunks(300, wanted)) chunks.push(chunk)
      expect(chunks.map(({ length }) => length)).toEqual([300, 300, 300, 100])
      expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
    }
  })

  it('has the name of a File', async () => {
    const file = new (await import('node:buffer')).File([Buffer.from(bytes)], 'photo.png')
    expect(await openSource(file, undefined)).toMatchObject({ name: 'photo.png', size: 1000 })
  })

  it('gives chunks of one size however it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.integer({ min: 1, max: 1200 }), async (at, chunkSize) => {
        const source = await openSource(cut(bytes, at), 1000)
        const chunks: Uint8Array[] = []
        for await (const chunk of source.chunks(chunkSize, wanted)) chunks.push(chunk)
        const sizes = chunks.map(({ length }) => length)
        expect(sizes.slice(0, -1).every((size) => size === chunkSize)).toBe(true)
        expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
      }),
    )
  })

  it('may be empty', async () => {
    const empty = await openSource(new Uint8Array(0), undefined)
    expect(await read(empty.chunks(10, wanted))).toHaveLength(0)
    expect(await gather(empty, wanted)).toHaveLength(0)
  })

  it.each<[string, unknown, number | undefined, RegExp]>([
    ['a path where nothing is', '/nowhere/a.bin', undefined, /nowhere.+cannot be read/],
    ['a folder', tmpdir(), undefined, /is no file/],
    ['an address', new URL('https://example.com/a'), undefined, /only file: URLs/],
    ['a stream of unknown size', cut(bytes, 1), undefined, /give it in bytes/],
    ['a stream of no size', cut(bytes, 1), Number.NaN, /give it in bytes/],
    ['a number', 7, 7, /must be bytes/],
    ['nothing', null, 7, /must be bytes/],
  ])('must not be %s', async (_, source, size, message) => {
    await expect(Reflect.apply(openSource, undefined, [source, size])).rejects.toEqual(invalid(message))
  })

  it.each<[string, FileSource, number, RegExp]>([
    ['shorter than was said', cut(bytes, 1), 1001, /ended after 1000 of 1001/],
    ['longer than was said', cut(bytes, 1), 999, /more than the 999/],
    [
      'endless',
      (async function* () {
        for (;;) yield bytes
      })(),
      5000,
      /more than the 5000/,
    ],
  ])('fails where it is %s', async (_, stream, size, message) => {
    const source = await openSource(stream, size)
    await expect(read(source.chunks(100, wanted))).rejects.toEqual(invalid(message))
  })

  it('of texts is refused', async () => {
    const source = await openSource(Readable.from(['text']), 4)
    await expect(read(source.chunks(100, wanted))).rejects.toEqual(invalid(/must give bytes, not a string/))
  })

  it('is let go of where its reader stops', async () => {
    const stream = Readable.from([Buffer.from(bytes), Buffer.from(bytes)])
    const source = await openSource(stream, 2000)
    for await (const _ of source.chunks(10, wanted)) break
    expect(stream.destroyed).toBe(true)
  })

  it('is let go of where its reader is aborted, though it gives nothing', async () => {
    const stream = new Readable({ read: () => {} })
    const source = await openSource(stream, 2000)
    const controller = new AbortController()
    const { signal } = controller
    const reading = read(source.chunks(10, { action: 'upload_file', signal }))
    controller.abort()
    await expect(reading).rejects.toMatchObject({ code: 'CALL_ABORTED', action: 'upload_file' })
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    // What it gives afterwards, its end included, is nobody's.
    stream.push(bytes)
    stream.push(null)
    await new Promise((resolve) => stream.once('close', resolve))
  })

  it('leaves no listener on the signal', async () => {
    const { signal } = new AbortController()
    const source = await openSource(Readable.from([bytes]), 1000)
    expect(await read(source.chunks(10, { action: 'upload_file', signal }))).toHaveLength(1000)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})
