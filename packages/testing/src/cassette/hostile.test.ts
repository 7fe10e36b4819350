/** Cassettes that are no cassettes, and recordings that go wrong. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createOneBot, isOneBotError } from '@onebot.js/core'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type MockDriver, mockDriver } from '../index.js'
import { parseCassette, readCassette, record, replay } from './index.js'

const HEADER = '{"cassette":1,"date":"2026-11-21T10:00:00.000Z","driver":"reverse-ws"}'
const OPEN =
  '{"t":1,"kind":"open","link":1,"shape":"socket","sends":true,"receives":true,"peer":{"id":"v11:10001","protocol":"v11"}}'
const IN = '{"t":2,"kind":"in","link":1,"text":"{}"}'
const CLOSE = '{"t":3,"kind":"close","link":1,"by":"bot"}'

const textOf = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('')

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'onebot-cassette-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

describe('a cassette that cannot be played is refused, with the line and the reason', () => {
  const cases: Record<string, [text: string, words: string]> = {
    'an empty file': ['', 'line 1: it is empty'],
    'a text': ['hello\n', 'line 1: it is no JSON'],
    'other JSON lines': ['{"level":"info"}\n', 'line 1: a cassette begins with {"cassette":1,…}'],
    'another version': [
      '{"cassette":2,"date":"x","driver":"x"}\n',
      'line 1: it has version 2 of the format, and 1 is read here',
    ],
    'a header without a driver': ['{"cassette":1,"date":"x"}\n', 'line 1: the header lacks date or driver'],
    'a line that is cut off': [textOf(HEADER, OPEN) + IN.slice(0, 20), 'line 3: it is cut off'],
    'a line that is broken': [textOf(HEADER, '{', OPEN), 'line 2: it is no JSON'],
    'a list': [textOf(HEADER, '[]'), 'line 2: it is no object'],
    'a kind that there is not': [
      textOf(HEADER, OPEN, '{"t":1,"kind":"ping","link":1}'),
      'line 3: the kind "ping" is not known',
    ],
    'a kind of every object': [
      textOf(HEADER, '{"t":1,"kind":"constructor"}'),
      'line 2: the kind "constructor" is not known',
    ],
    'a line without a time': [textOf(HEADER, OPEN.replace('"t":1', '"t":-1')), 'line 2: t is no time in ms'],
    'a frame without a link': [textOf(HEADER, IN), 'line 2: the link 1 was not opened'],
    'a frame that is no text': [
      textOf(HEADER, OPEN, IN.replace('"{}"', '{}')),
      'line 3: text is missing or wrong',
    ],
    'a frame with nothing': [
      textOf(HEADER, OPEN, IN.replace('"text"', '"txt"')),
      'line 3: there must be one of text',
    ],
    'a frame that was longer than any': [
      textOf(HEADER, OPEN, IN.replace('"text":"{}"', '"unreadable":1000000000000')),
      'line 3: unreadable is missing or wrong',
    ],
    'a frame that is no base64': [
      textOf(HEADER, OPEN, IN.replace('"text":"{}"', '"base64":"{}"')),
      'line 3: base64 is missing',
    ],
    'a link that opens twice': [textOf(HEADER, OPEN, OPEN), 'line 3: the link 1 is open already'],
    'a link that nobody knows the shape of': [
      textOf(HEADER, OPEN.replace('socket', 'tcp')),
      'line 2: shape is missing or wrong',
    ],
    'lines between which some are empty': [`${HEADER}\n\n\n${OPEN}\nx\n`, 'line 5: it is no JSON'],
  }

  it.each(Object.entries(cases))('%s', (_, [text, words]) => {
    expect(() => parseCassette(text)).toThrow(words)
    expect(() => parseCassette(text)).toThrow('CASSETTE_INVALID')
  })

  it('a line that is larger than any frame', () => {
    const line = `{"t":1,"kind":"in","link":1,"text":"${'x'.repeat(2 ** 27)}"}`
    expect(() => parseCassette(textOf(HEADER, OPEN, line))).toThrow('line 3: it has 134217')
  })

  it('a file that is too large to be held', async () => {
    const path = join(folder(), 'huge.jsonl')
    writeFileSync(path, '')
    truncateSync(path, 2 ** 28 + 1)
    await expect(readCassette(path)).rejects.toThrow('has 268435457 bytes')
  })

  it('by the app, when it starts', async () => {
    const path = join(folder(), 'cut.jsonl')
    writeFileSync(path, textOf(HEADER, OPEN) + IN.slice(0, 20))
    const app = createOneBot({ drivers: [replay(path)], logger: false })
    await expect(app.start()).rejects.toThrow(`${path}, line 3: it is cut off`)
    await app.stop()
  })

  it('whatever is done to one that is right', () => {
    const right = textOf(HEADER, OPEN, IN, CLOSE)
    expect(parseCassette(right).lines).toHaveLength(3)
    fc.assert(
      fc.property(fc.nat(right.length), fc.nat(30), fc.string(), (at, cut, put) => {
        try {
          parseCassette(right.slice(0, at) + put + right.slice(at + cut))
        } catch (error) {
          expect(isOneBotError(error) && error.code).toBe('CASSETTE_INVALID')
          expect(String(error)).toMatch(/line \d+: /)
        }
      }),
    )
  })
})

it('a recorder that is given neither a file nor a function is refused', () => {
  expect(() => record(mockDriver(), {})).toThrow('either a path or a sink')
  expect(() => record(mockDriver(), { path: 'a', sink: () => {} })).toThrow('either a path or a sink')
})

it('an option that is misspelt leaves nothing in that was to be left out', () => {
  const redact = { secrets: [], id: true }
  expect(() => record(mockDriver(), { path: 'a', redact })).toThrow("did you mean 'ids'?")
})

it.each([0, -1, Number.NaN])('a speed of %s is refused', (speed) => {
  expect(() => replay('a.jsonl', { speed })).toThrow('speed must be above 0')
})

it('a file that cannot be written keeps the app from starting', async () => {
  const app = createOneBot({
    drivers: [record(mockDriver(), { path: join(folder(), 'no', 'where') })],
    logger: false,
  })
  await expect(app.start()).rejects.toMatchObject({ cause: { code: 'ENOENT' } })
  await app.stop()
})

async function recording(mock: MockDriver, options: Parameters<typeof record>[1]) {
  const driver = record(mock, options)
  const app = createOneBot({ drivers: [driver], logger: false })
  const errors: unknown[] = []
  app.on('error', (error) => errors.push(error))
  onTestFinished(() => app.stop())
  await app.start()
  return { driver, app, errors }
}

it('what comes faster than it can be written is lost beyond a bound, counted, and said in its place', async () => {
  let text = ''
  let go = (): void => {}
  const slow = new Promise<void>((resolve) => {
    go = resolve
  })
  const mock = mockDriver()
  const sink = async (lines: string): Promise<void> => {
    await slow
    text += lines
  }
  const { driver, app } = await recording(mock, { sink, maxBuffered: 5000 })
  for (let i = 0; i < 100; i++) await mock.message({ text: `message ${i}` })
  expect(driver.recorded.lost).toBeGreaterThan(50)
  go()
  await expect.poll(() => text).not.toBe('')
  await new Promise((resolve) => setImmediate(resolve))
  await mock.message({ text: 'the last' })
  await app.stop()
  const { lines } = parseCassette(text)
  const lost = lines.flatMap((line) => (line.kind === 'lost' ? [line.lines] : []))
  expect(lost).toEqual([driver.recorded.lost])
  expect(lines.filter(({ kind }) => kind === 'in')).toHaveLength(101 - driver.recorded.lost)
  expect(text).toContain('the last')
})

it('a sink that fails ends the recording, and not the bot', async () => {
  const mock = mockDriver()
  const sink = (): Promise<void> => Promise.reject(new Error('the disk is full'))
  const { driver, errors } = await recording(mock, { sink })
  await mock.message({ text: 'a' })
  await mock.message({ text: 'b' })
  expect(errors).toEqual([expect.objectContaining({ code: 'DRIVER_FAILED' })])
  expect(String(errors[0])).toContain('the recording cannot be written: Error: the disk is full')
  expect(driver.recorded.lines).toBe(0)
  expect(driver.recorded.lost).toBeGreaterThan(2)
})

describe('the answer to a call for secrets is hidden', () => {
  const rude = async (answers: (mock: MockDriver, echo: unknown) => Promise<unknown>): Promise<string> => {
    let text = ''
    const mock = mockDriver().ignore('get_cookies')
    const sink = (lines: string): void => {
      text += lines
    }
    const { app } = await recording(mock, { sink })
    const called = mock.nextAction('get_cookies')
    const bot = await app.bot('10001')
    const call = bot.call('get_cookies', {}, { timeout: 20 }).catch(() => {})
    await called
    const echo: unknown = text.match(/\\"echo\\":\\"([^"\\]+)/)?.[1]
    await answers(mock, echo).catch(() => {})
    await call
    await app.stop()
    return text
  }
  const answer = (echo: unknown): object => ({ status: 'ok', retcode: 0, data: { list: ['hidden'] }, echo })

  it.each([undefined, null, ''])('where its echo is %j', async (echo) => {
    const text = await rude((mock) => mock.event(JSON.stringify(answer(echo))))
    expect(text).toContain('retcode')
    expect(text).not.toContain('hidden')
  })

  it('where it comes twice', async () => {
    const text = await rude(async (mock, echo) => {
      expect(echo).toBeTypeOf('string')
      await mock.event(JSON.stringify(answer(echo)))
      await mock.event(JSON.stringify(answer(echo)))
    })
    expect(text.match(/retcode/g)).toHaveLength(2)
    expect(text).not.toContain('hidden')
  })
})

it('a recording without a link is a cassette', async () => {
  const path = join(folder(), 'empty.jsonl')
  const idle = { name: 'idle', start: async () => {}, stop: async () => {} }
  const app = createOneBot({ drivers: [record(idle, { path })], logger: false })
  await app.start()
  await app.stop()
  expect(await readCassette(path)).toMatchObject({ header: { cassette: 1, driver: 'idle' }, lines: [] })
})

const root = fileURLToPath(new URL('../../../..', import.meta.url))

it('a process that is killed leaves whole lines', async () => {
  const path = join(folder(), 'killed.jsonl')
  const program = `
    const { createOneBot } = await import('@onebot.js/core')
    const { mockDriver } = await import('./dist/index.js')
    const { record } = await import('./dist/cassette/index.js')
    const mock = mockDriver()
    await createOneBot({ drivers: [record(mock, { path: process.argv[1] })], logger: false }).start()
    for (let i = 0; ; i++) {
      await mock.message({ text: String(i).padStart(500, '.') })
      if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
      if (i === 2000) process.kill(process.pid, 'SIGKILL')
    }`
  await new Promise((resolve) => {
    const args = ['--input-type=module', '--eval', program, path]
    execFile(process.execPath, args, { cwd: `${root}packages/testing` }, resolve)
  })
  expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true)
  expect((await readCassette(path)).lines.length).toBeGreaterThan(100)
})
