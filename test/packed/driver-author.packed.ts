/** What the author of a driver sees: the suite passes with a right driver, and says of a wrong one which rule it breaks. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.env.PACKED ?? ''

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; assertionResults: { status: string; failureMessages: string[] }[] }[]
}

function run(file: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: folder, env: { ...process.env, CI: '1' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

/** Runs the tests of the folder with the Vitest that is installed there. */
async function suite(filter: string, ...args: string[]): Promise<Report> {
  const file = join(folder, `${filter}.json`)
  const options = ['run', filter, '--reporter=json', `--outputFile=${file}`, ...args]
  await run(join(folder, 'node_modules/vitest/vitest.mjs'), options)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const messagesOf = ({ testResults }: Report): string =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults.flatMap(({ failureMessages }) => failureMessages))
    .join('\n')

interface Mistake {
  /** What is replaced in `line-tcp.ts`. */
  from: string
  to: string
  /** A case in which it is seen. */
  shown: string
  /** The words by which the author is told. */
  words: string
}

const mistakes: Record<string, Mistake> = {
  'that does not say when a link has ended': {
    from: "socket.on('close', () =>\n        sink.closed(",
    to: "socket.on('never', () =>\n        sink.closed(",
    shown: 'settles calls under way at once',
    words: 'call sink.closed() when a link has ended',
  },
  'that mixes up the order of frames': {
    from: "lines.on('line', (line) => sink.receive(line))",
    to: "let odd = false\n lines.on('line', (line) => { odd = !odd; setTimeout(() => sink.receive(line), odd ? 8 : 0) })",
    shown: 'keeps the order',
    words: 'in the order in which they came',
  },
  'that listens too late': {
    from: "lines.on('line', (line) => sink.receive(line))",
    to: "setTimeout(() => lines.on('line', (line) => sink.receive(line)), 50)",
    shown: 'takes what comes right behind',
    words: 'attach listeners in the tick in which the connection opens',
  },
  'that closes a link twice': {
    from: "sink.closed(new LinkError('LINK_LOST', 'the connection was closed', { delivered: 'maybe' }))",
    to: "[1, 2].forEach(() => sink.closed(new LinkError('LINK_LOST', 'the connection was closed', { delivered: 'maybe' })))",
    shown: 'brings the account online',
    words: 'closed() was called twice for one link',
  },
  'that does not come to an end': {
    from: '    await this.#listening?.catch(() => {})\n',
    to: '    await new Promise(() => {})\n',
    shown: 'brings the account online',
    words: 'stop() did not resolve within 2000 ms',
  },
  'that says a call did not leave when it did': {
    from: '\n          return undefined',
    to: "\n          if (path) throw new LinkError('LINK_LOST', 'gone', { delivered: 'no' })\n          return undefined",
    shown: 'carries calls',
    words: "send() threw delivered: 'no' for a call of",
  },
}

describe('a driver that is written after the page, with the packages as they are published', () => {
  it('passes the type check', async () => {
    const { code, output } = await run(join(root, 'node_modules/typescript/bin/tsc'), ['-p', folder])
    expect({ code, output }).toEqual({ code: 0, output: '' })
  })

  it('passes the suite', async () => {
    const report = await suite('line-tcp')
    const { numPassedTests, numFailedTests } = report
    expect({ numFailedTests, told: messagesOf(report) }).toEqual({ numFailedTests: 0, told: '' })
    expect(numPassedTests).toBeGreaterThan(25)
  })
})

describe('the suite tells the author of a driver', () => {
  it.each(Object.entries(mistakes))('%s', async (_, { from, to, shown, words }) => {
    const [driver, test] = ['line-tcp.ts', 'line-tcp.test.ts'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    )
    expect(driver).toContain(from)
    writeFileSync(join(folder, 'broken.ts'), driver?.replace(from, () => to) ?? '')
    writeFileSync(join(folder, 'broken.test.ts'), test?.replace('./line-tcp.js', './broken.js') ?? '')
    const report = await suite('broken', '-t', `v11 ${shown}`)
    expect(messagesOf(report)).toContain(words)
  })
})
