/**
 * The code of the documentation. Every `js` and `ts` block is type-checked and run:
 * - as a program of its own, with a free port for 8080 and a token in `TOKEN`. Where it starts an `app` that takes
 *   that token, an implementation connects and says something; then the app is stopped.
 * - with the flag `fragment`, inside an app that runs (`app`), with an account that is online (`bot`).
 * - as a test file, where it imports vitest.
 * - with the flag `sketch` it is only parsed: it needs packages that are not here.
 * A block whose first line is `// name.mjs` is a file that later blocks of the page may import. One whose fence says
 * `yaml onebot.yaml` is a file that they may read. A text that ends in `.jsonl` is a file of the page as well.
 * `json` blocks parse; `sh` blocks name scripts and files that exist.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { OneBot, SharedPort } from 'onebot.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freePort } from '../interop/free-port.js'
import type { Surroundings } from './fragment.js'
import { act, aimedAtUs, Implementations, SECRET, TOKEN, talkTo } from './implementations.js'
import { type Block, type Page, pages, root } from './markdown.js'

const directory = `${root}test/docs/.tmp`

interface Snippet {
  where: string
  kind: 'program' | 'fragment' | 'test' | 'sketch'
  code: string
  file: string
}

/** What a block hands to the test that runs it. */
interface Exports {
  app__?: OneBot
  server__?: Server | SharedPort | { close(): Promise<void> }
  surroundings__?: Surroundings
}

function withEnvironment(where: string, code: string): string {
  const result = aimedAtUs(code)
    .replaceAll('port: 8080', 'port: Number(process.env.PORT)')
    .replaceAll('listen(8080', 'listen(Number(process.env.PORT)')
  if (/8080/.test(result.replace(/\/\/ .*$/gm, '')))
    throw new Error(`${where}: write \`port: 8080\` or \`listen(8080\``)
  return result
}

function toModule(where: string, kind: Snippet['kind'], code: string): string {
  const body = withEnvironment(where, code)
  if (kind === 'test' || kind === 'sketch') return body
  if (kind === 'program') {
    const names = ['app', 'server'].filter((name) => new RegExp(`^const ${name} = `, 'm').test(code))
    return `${body}export { ${names.map((name) => `${name} as ${name}__`).join(', ')} }\n`
  }
  return [
    `import { surroundings } from '../../fragment.ts'`,
    'export const surroundings__ = await surroundings()',
    'const { app, bot, mock } = surroundings__',
    body,
  ].join('\n')
}

/** What a fence calls `onebot.yaml` is there for the programs of the page, with a free port for 8080. */
function writeConfig(folder: string, { flags: [name = ''], code }: Block): void {
  if (/^[\w-]+\.(?:yaml|json)$/.test(name))
    writeFileSync(`${folder}/${name}`, code.replace(/\b8080\b/, `\${PORT}`))
}

function write({ path, blocks }: Page): Snippet[] {
  const folder = `${directory}/${path.replaceAll('/', '_').replace(/\.md$/, '')}`
  const scripts = blocks.filter(({ language }) => language === 'js' || language === 'ts')
  if (scripts.length > 0) {
    mkdirSync(folder)
    for (const block of blocks) writeConfig(folder, block)
  }
  return scripts.map(({ language, flags, code, line }) => {
    const where = `${path}:${line}`
    const kind = flags.includes('sketch')
      ? 'sketch'
      : flags.includes('fragment')
        ? 'fragment'
        : /from '(?:vitest|@onebot.js.testing.suite)'/.test(code)
          ? 'test'
          : 'program'
    const [, name = `line-${line}.${language === 'js' ? 'mjs' : 'ts'}`] =
      /^\/\/ ([\w-]+(?:\.test)?\.(?:mjs|ts))\n/.exec(code) ?? []
    // What is checked for its types lies one folder deeper.
    const file = kind === 'sketch' ? `${folder}-${name}` : `${folder}/${name.replace('.test.', '-test.')}`
    const found = code.replace(
      /'([\w-]+\.jsonl)'|(?<=fromFile\()'([\w.-]+)'/g,
      (_, recording, config) => `'${folder}/${recording ?? config}'`,
    )
    writeFileSync(file, toModule(where, kind, found))
    return { where, kind, code, file }
  })
}

rmSync(directory, { recursive: true, force: true })
mkdirSync(directory, { recursive: true })
// The hosts that pages mount a driver in.
symlinkSync(`${root}packages/servers/node_modules`, `${directory}/node_modules`, 'junction')
const snippets = pages.flatMap(write)

const importFile = async (file: string): Promise<Exports> =>
  import(/* @vite-ignore */ pathToFileURL(file).href)

async function runProgram({ code, file }: Snippet): Promise<void> {
  const port = await freePort()
  vi.stubEnv('PORT', String(port))
  const implementations = new Implementations(code, port)
  await implementations.listen()
  const { app__: app, server__: server } = await importFile(file)
  try {
    if (app?.status().state === 'running') await implementations.meet(app)
  } finally {
    await app?.stop()
    await implementations.stop()
    if (server instanceof Server) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    } else if (server && 'close' in server) await server.close()
  }
}

async function runFragment({ file }: Snippet): Promise<void> {
  const { surroundings__: given } = await importFile(file)
  if (given === undefined) throw new Error('the fragment has no app')
  const { app, mock } = given
  try {
    await talkTo(app, () => act(mock))
  } finally {
    await app.stop()
  }
}

describe('the code of the documentation', () => {
  it('passes the type check', async () => {
    const config = {
      extends: '../../../tsconfig.test.json',
      compilerOptions: { allowImportingTsExtensions: true },
      include: ['*/*'],
    }
    writeFileSync(`${directory}/tsconfig.json`, JSON.stringify(config))
    const tsc = `${root}node_modules/typescript/bin/tsc`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [tsc, '-p', `${directory}/tsconfig.json`, '--pretty', 'false'],
      { cwd: root, maxBuffer: 2 ** 24 },
    ).catch((error: { stdout: string }) => error)
    // What the sources themselves may have wrong is not the documentation's.
    expect(stdout.split('\n').filter((line) => line.includes('test/docs/'))).toEqual([])
  }, 60_000)

  describe('runs', () => {
    beforeEach(() => {
      for (const name of ['TOKEN', 'ACCESS_TOKEN', 'ONEBOT_ACCESS_TOKEN']) vi.stubEnv(name, TOKEN)
      vi.stubEnv('SECRET', SECRET)
      for (const method of ['log', 'info', 'warn', 'error'] as const)
        vi.spyOn(console, method).mockImplementation(() => {})
    })
    afterEach(() => {
      vi.unstubAllEnvs()
      vi.restoreAllMocks()
    })
    for (const snippet of snippets) {
      if (snippet.kind === 'program') it(snippet.where, () => runProgram(snippet))
      if (snippet.kind === 'fragment') it(snippet.where, () => runFragment(snippet))
      if (snippet.kind === 'sketch')
        it(snippet.where, async () => {
          await promisify(execFile)(process.execPath, ['--check', snippet.file])
        })
    }
  })

  for (const { kind, where, file } of snippets)
    if (kind === 'test') describe(where, async () => void (await importFile(file)))
})

describe('the configuration of the documentation', () => {
  const blocks = pages.flatMap(({ path, blocks }) => blocks.map((block) => ({ path, ...block })))

  it('is JSON where it says so', () => {
    for (const { path, line, code } of blocks.filter(({ language }) => language === 'json')) {
      expect(() => JSON.parse(code), `${path}:${line}`).not.toThrow()
    }
  })
})

describe('the commands of the documentation', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>
  }
  const names = snippets.map(({ file }) => file.split('/').at(-1))
  const isFile = (name: string): boolean => names.includes(name) || existsSync(`${root}${name}`)
  const packages = readdirSync(`${root}packages`).map((name) =>
    name === 'onebot.js' ? name : `@onebot.js/${name}`,
  )

  const check: Record<string, (args: string[]) => boolean> = {
    npm: ([command = '', ...rest]) =>
      command === 'install'
        ? rest.every((name) => name.startsWith('-') || name === 'vitest' || packages.includes(name))
        : command === 'init' || command in scripts || (command === 'run' && (rest[0] ?? '') in scripts),
    npx: ([command = '']) => ['vitest', 'tsc', 'esbuild'].includes(command),
    node: ([file = '']) => file.startsWith('-') || isFile(file),
    git: ([command]) => command === 'clone',
    docker: ([command = '']) => ['run', 'network', 'compose', 'build'].includes(command),
    curl: () => true,
    cd: () => true,
    mkdir: () => true,
  }

  const commandsOf = ({ code }: Block): string[] =>
    code
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .flatMap((line) => line.split(' && '))

  it.each(
    pages.flatMap((page) =>
      page.blocks
        .filter(({ language }) => language === 'sh')
        .map((block) => ({ where: `${page.path}:${block.line}`, block })),
    ),
  )('exist: $where', ({ block }) => {
    for (const line of commandsOf(block)) {
      const [command = '', ...args] = line
        .replace(/^(?:[A-Z]+=\S+ +)+/, '')
        .trim()
        .split(/\s+/)
      expect(check[command]?.(args), line).toBe(true)
    }
  })
})
