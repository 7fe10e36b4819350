/** The settings of the documentation: files are read as they stand, and the tables are those of the package. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError, fromEnv, fromFile } from 'onebot.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pageAt, pages, root } from './markdown.js'

const languages = ['en', 'zh'] as const

const files = pages.flatMap(({ path, blocks }) =>
  blocks.flatMap(({ flags: [name = ''], code, line }) =>
    /^(?:\.env|[\w-]+\.(?:yaml|json))$/.test(name) ? [{ where: `${path}:${line}`, name, code }] : [],
  ),
)

function write(name: string, code: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-docs-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, name), code)
  return directory
}

/** What the pages refer to. */
const env = Object.fromEntries(
  ['ONEBOT_ACCESS_TOKEN', 'TOKEN_OF_10001', 'TOKEN_OF_10002'].map((name) => [name, `the-${name}`]),
)

describe('the settings of the documentation', () => {
  it.each(files)('$where can be used, and nothing is to be noted', async ({ name, code }) => {
    const dir = write(name, code)
    const notes: string[] = []
    const onNote = (text: string): void => void notes.push(text)
    const { drivers } =
      name === '.env' ? await fromEnv({}, { dir, onNote }) : await fromFile(join(dir, name), { env, onNote })
    expect(drivers.length).toBeGreaterThan(0)
    expect(notes.filter((note) => !note.startsWith('this is a container'))).toEqual([])
  })

  it('are there', () => {
    expect(files.length).toBeGreaterThan(0)
  })
})

/** The first cells under a heading: names between backticks. */
const namesUnder = (language: string, heading: string): string[] =>
  pageAt(`docs/${language}/configuration.md`)
    .rows.filter(({ under }) => under === heading)
    .flatMap(({ cells: [first = ''] }) => [...first.matchAll(/`([$\w]+)`/g)].map(([, name = '']) => name))

const defaultOf = (language: string, heading: string, key: string): string | undefined =>
  pageAt(`docs/${language}/configuration.md`)
    .rows.find(({ under, cells }) => under === heading && cells[0] === `\`${key}\``)
    ?.cells[1]?.replaceAll('`', '')

interface Schema {
  properties: Record<string, { default?: unknown }>
  definitions: Record<string, { properties: Record<string, unknown> }>
}

const schema = JSON.parse(readFileSync(`${root}packages/config/schema.json`, 'utf8')) as Schema

describe.each(languages)('docs/%s/configuration.md', (language) => {
  const is = (en: string, zh: string): string => (language === 'en' ? en : zh)

  it('has every key of a configuration file, with its default', () => {
    const heading = is('Keys', '可用的键')
    expect(namesUnder(language, heading).sort()).toEqual(Object.keys(schema.properties).sort())
    for (const [key, { default: value }] of Object.entries(schema.properties)) {
      if (value !== undefined) expect(defaultOf(language, heading, key), key).toBe(String(value))
    }
  })

  it('has every key of an account', () => {
    const { reverseWs, forwardWs, http } = schema.definitions
    const keys = [reverseWs, forwardWs, http].flatMap((each) => Object.keys(each?.properties ?? {}))
    expect([...new Set(namesUnder(language, is('Accounts', '账号')))].sort()).toEqual(
      [...new Set(keys)].sort(),
    )
  })

  it('has every variable', async () => {
    const source = readFileSync(`${root}packages/config/src/env-names.ts`, 'utf8')
    const names = [...source.matchAll(/'(ONEBOT_\w+)'/g)].map(([, name = '']) => name)
    const others = ['HOST', 'PORT', 'ENVIRONMENT', 'API_TIMEOUT']
    const shown = namesUnder(language, is('Environment variables', '环境变量'))
    expect([...new Set(shown)].sort()).toEqual([...new Set([...names, ...others])].sort())
  })
})

describe('the messages that the page shows', () => {
  const text = pageAt('docs/en/configuration.md')
    .blocks.filter(({ language }) => language === 'text')
    .map(({ code }) => code)

  it('are those of HOST=0.0.0.0 without a token', async () => {
    const error = await fromEnv({ HOST: '0.0.0.0' }, { onNote: () => {} }).catch((thrown: unknown) => thrown)
    const lines = (words: string): string[] =>
      words
        .replace(/(ONEBOT_ACCESS_TOKEN=)\S+/, '$1…')
        .split('\n')
        .map((line) => line.trim())
    const shown = text.find((block) => block.includes('BIND_WITHOUT_TOKEN')) ?? ''
    const told = error instanceof ConfigError ? error.message : ''
    expect(lines(told)).toEqual(expect.arrayContaining(lines(shown.trimEnd())))
  })

  it('are those of a name that is not known', async () => {
    const notes: string[] = []
    await fromEnv({ ONEBOT_WS_URL: 'ws://127.0.0.1:6700' }, { onNote: (note) => notes.push(note) })
    expect(text.map((block) => block.trimEnd())).toContain(notes.find((note) => note.includes('WS_URL ')))
  })

  it('are those of a transport that is not known', async () => {
    const mistaken = [
      'port: 8080',
      'accounts:',
      '  # one',
      '  10001: { transport: reverse-ws }',
      '  # two',
      "  10002: { transport: forward, url: 'ws://127.0.0.1:6700' }",
    ].join('\n')
    const dir = write('onebot.yaml', mistaken)
    const error = await fromFile(join(dir, 'onebot.yaml'), { env }).catch((thrown: unknown) => thrown)
    const told = error instanceof ConfigError ? error.message.replaceAll(`${dir}/`, '') : ''
    const shown = text.find((block) => block.includes('CONFIG_FILE_INVALID')) ?? ''
    for (const line of shown.trimEnd().split('\n')) expect(told).toContain(line)
  })
})
