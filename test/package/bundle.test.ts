/** A user's program and this library as one bundle, which runs where no package is installed. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Comes with the check tools. */
const esbuild = join(root, 'tools/node_modules/esbuild')

const PROGRAM = `
  import { createOneBot, fromEnv, fromFile } from 'onebot.js'
  async function endpointsOf(options) {
    const app = createOneBot({ ...options, logger: false, checkCalls: true })
    app.on('error', () => {})
    await app.start()
    console.log(app.status().endpoints.map(({ driver }) => driver).join(' '))
    await app.stop()
  }
  async function run() {
    const quiet = { onNote() {} }
    const env = { PORT: '0', ONEBOT_WS_URLS: '["ws://127.0.0.1:9"]', ONEBOT_API_ROOTS: '{"10001": "http://127.0.0.1:9"}' }
    await endpointsOf(await fromEnv(env, quiet))
    await endpointsOf(await fromEnv({ PORT: '0', ONEBOT_ACCOUNTS__10001__TRANSPORT: 'http' }, quiet))
    await endpointsOf(await fromFile('bot.yaml', { env: {}, ...quiet }))
    await fromFile('wrong.yaml', { env: {}, ...quiet }).catch(({ shortMessage, code }) => console.log(code))
  }
  run()
`
const EXPECTED = `reverse-ws forward-ws http http
reverse-ws http
reverse-ws http
CONFIG_FILE_INVALID
`

/** How exports are used that only then need what stands beside them. */
const USES: Readonly<Record<string, string>> = {
  createOneBot: "({ drivers: [{ name: 'none', async start() {}, async stop() {} }], logger: false }).start()",
  forwardWs: "({ url: 'ws://127.0.0.1:9' })",
  fromEnv: '({})',
  http: '({ port: 0 })',
  listen: '({ port: 0 })',
  parseCq: "('[CQ:at,qq=10001] &amp;')",
  reverseWs: '({ port: 0 })',
}

/** Imports one thing alone: esbuild runs no module that it takes for unused. */
const using = (name: string): string => `
  import { ${name} as it } from 'onebot.js'
  if (it === undefined) throw new Error('${name} is undefined')
  await it${USES[name] ?? ''}
  process.exit()
`

describe.skipIf(!existsSync(esbuild))('a bundle of esbuild', () => {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-bundle-'))
  afterAll(() => rmSync(directory, { recursive: true }))

  beforeAll(() => {
    execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b'], { cwd: root })
    writeFileSync(join(directory, 'bot.yaml'), 'port: 0\naccounts:\n  10001: { transport: reverse-ws }\n')
    writeFileSync(join(directory, 'wrong.yaml'), 'prt: 0\n')
  }, 60_000)

  // What is CommonJS in it asks for the modules of Node by require().
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  }

  it.each([
    ['in one file', { format: 'esm', splitting: false, banner }, 'mjs'],
    ['in one file of CommonJS', { format: 'cjs' }, 'cjs'],
    ['in parts', { format: 'esm', splitting: true, banner }, 'mjs'],
  ])('%s has all that it needs', async (_, options, extension) => {
    const { warnings } = await createRequire(esbuild)(esbuild).build({
      stdin: { contents: PROGRAM, resolveDir: join(root, 'packages/onebot.js/dist') },
      alias: { 'onebot.js': join(root, 'packages/onebot.js/dist/index.js') },
      bundle: true,
      platform: 'node',
      target: 'node20',
      outdir: join(directory, extension),
      outExtension: { '.js': `.${extension}` },
      logLevel: 'silent',
      ...options,
    })
    expect(warnings).toEqual([])
    const program = join(extension, `stdin.${extension}`)
    const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: directory })
    expect(stdout).toBe(EXPECTED)
  })

  it('has what each export needs, where it is all that a program imports', async () => {
    const exported = Object.keys(await import('onebot.js'))
    const entryPoints = exported.map((name) => join(directory, `${name}.in.mjs`))
    for (const name of exported) writeFileSync(join(directory, `${name}.in.mjs`), using(name))
    await createRequire(esbuild)(esbuild).build({
      entryPoints,
      alias: { 'onebot.js': join(root, 'packages/onebot.js/dist/index.js') },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outdir: join(directory, 'alone'),
      outExtension: { '.js': '.mjs' },
      banner,
      logLevel: 'silent',
    })
    const failures: unknown[] = []
    for (const name of exported) {
      const program = join(directory, 'alone', `${name}.in.mjs`)
      await promisify(execFile)(process.execPath, [program]).catch((error) => failures.push(error))
    }
    expect(failures).toEqual([])
  }, 60_000)
})
