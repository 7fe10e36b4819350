/** Blocks of the documentation that no program of ours reads: they must be right in the language that they are in. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { commandsOf, mistakeIn } from './command-line.js'
import { type Block, otherPages, pages } from './markdown.js'

/** The languages that are checked by other tests of this folder; `text` shows what a program prints. */
const elsewhere: Readonly<Record<string, string>> = {
  js: 'snippets.test.ts runs it',
  ts: 'snippets.test.ts runs it',
  json: 'snippets.test.ts parses it',
  yaml: 'compose.test.ts reads it',
  text: 'nothing to be read',
}

const hasBash = spawnSync('bash', ['--version']).status === 0

const INSTRUCTIONS = /^(?:FROM|WORKDIR|COPY|RUN|USER|CMD|ENTRYPOINT|ENV|EXPOSE|ARG|HEALTHCHECK|LABEL|VOLUME)$/
const DIRECTIVES =
  /^(?:server|location|upstream|listen|server_name|proxy_pass|proxy_http_version|proxy_set_header|proxy_read_timeout|proxy_send_timeout|ssl_certificate|ssl_certificate_key|client_max_body_size)$/

function checkShell(block: Block): void {
  if (hasBash) {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: block.code, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
  for (const words of commandsOf(block)) expect(mistakeIn(words), words.join(' ')).toBeUndefined()
}

function checkPowerShell({ code }: Block): void {
  for (const line of code.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:\$env:[A-Z_]+ = '[^']*'|(?:node|npm|npx)(?: [\w.@/:-]+)*)$/)
}

function checkDockerfile({ code }: Block): void {
  const lines = code.replaceAll('\\\n', ' ').trim().split('\n')
  const read = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^(\S+) (.+)$/.exec(line))
  for (const [i, found] of read.entries()) {
    const [, instruction = '', rest = ''] = found ?? []
    expect(instruction, lines[i]).toMatch(INSTRUCTIONS)
    // The form with brackets is JSON, and what is no JSON is run by a shell that may not be there.
    if (/^(?:CMD|ENTRYPOINT)$/.test(instruction)) expect(JSON.parse(rest)).toEqual(expect.any(Array))
    if (instruction === 'COPY') expect(rest.split(' ').length, lines[i]).toBeGreaterThan(1)
  }
  expect(read[0]?.[1]).toBe('FROM')
}

function checkNginx({ code }: Block): void {
  let depth = 0
  for (const line of code
    .trim()
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (line === '}') depth--
    else {
      expect(line.split(/[\s;]/)[0], line).toMatch(DIRECTIVES)
      expect(line).toMatch(/[;{]$/)
      if (line.endsWith('{')) depth++
    }
    expect(depth, line).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
}

/** Our own reader takes those that are named, in configuration.test.ts. */
function checkDotenv({ flags }: Block): void {
  expect(flags).toEqual(['.env'])
}

const checks: Readonly<Record<string, (block: Block) => void>> = {
  sh: checkShell,
  powershell: checkPowerShell,
  dockerfile: checkDockerfile,
  nginx: checkNginx,
  dotenv: checkDotenv,
}

const blocks = [...pages, ...otherPages].flatMap(({ path, blocks: all }) =>
  all.map((block) => ({ where: `${path}:${block.line}`, block })),
)

describe.each(Object.entries(checks))('what is written in %s', (language, check) => {
  const written = blocks.filter(({ block }) => block.language === language)

  it('is there', () => expect(written.length).toBeGreaterThan(0))

  it.each(written)('is right: $where', ({ block }) => check(block))
})

it('no block is in a language that nothing reads', () => {
  const known = [...Object.keys(checks), ...Object.keys(elsewhere)]
  expect(blocks.filter(({ block }) => !known.includes(block.language)).map(({ where }) => where)).toEqual([])
})

it('no program stands on a page whose programs are not run', () => {
  const programs = otherPages.flatMap(({ path, blocks: all }) =>
    all
      .filter(({ language }) => language in elsewhere && language !== 'text')
      .map(({ line }) => `${path}:${line}`),
  )
  expect(programs).toEqual([])
})

describe('a command that cannot be typed is found:', () => {
  const wrong: Record<string, string> = {
    'docker rum my-bot': 'no command',
    'docker run -d --nam bot my-bot': 'no option nam',
    'docker run -d --name bot': '0 words',
    'docker run -p 8080:8080 my-bot': 'opens 8080:8080 to everybody',
    'docker network connect onebot': '1 words',
    'docker build --tagg my-bot .': "'--tagg'",
    'curl -i --httpp1.1 http://127.0.0.1/': "'--httpp1.1'",
  }

  it.each(Object.entries(wrong))('%s', (line, words) => {
    const [command = []] = commandsOf({ language: 'sh', flags: [], code: line, line: 1 })
    expect(mistakeIn(command)).toContain(words)
  })

  it.runIf(hasBash)('a quote that does not end', () => {
    expect(() => checkShell({ language: 'sh', flags: [], code: "echo 'a\n", line: 1 })).toThrow()
  })
})
