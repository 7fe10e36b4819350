/** What importing the package loads: measured in processes of their own, with the compiled packages. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

beforeAll(async () => {
  const tsc = `${root}node_modules/typescript/bin/tsc`
  await run(process.execPath, [tsc, '-b', 'packages/onebot.js'], { cwd: root })
}, 60_000)

/** Which of the three packages a program has loaded at its end; all are CommonJS, so that `require` knows them. */
async function loadedBy(code: string): Promise<string[]> {
  const program = `
    import { createRequire } from 'node:module'
    import { createOneBot, forwardWs, http, reverseWs } from 'onebot.js'
    const start = (...drivers) => createOneBot({ drivers, logger: false }).start()
    ${code}
    const files = Object.keys(createRequire(import.meta.url).cache)
    const isLoaded = (name) => files.some((file) => file.split(/[\\\\/]/).join('/').includes(\`/node_modules/\${name}/\`))
    console.log(JSON.stringify(['undici', 'ajv', 'yaml'].filter(isLoaded)))
    process.exit()`
  const args = ['--input-type=module', '--eval', program]
  const { stdout } = await run(process.execPath, args, { cwd: `${root}packages/onebot.js` })
  return JSON.parse(stdout)
}

describe('undici, ajv and yaml', () => {
  it('are not loaded by importing onebot.js', async () => {
    expect(await loadedBy('')).toEqual([])
  })

  it('are not loaded where there are only WebSockets', async () => {
    const code = "await start(reverseWs({ port: 0 }), forwardWs({ url: 'ws://127.0.0.1:9' }))"
    expect(await loadedBy(code)).toEqual([])
  })

  it('are not loaded where HTTP brings events and carries no call', async () => {
    expect(await loadedBy('await start(http({ port: 0 }))')).toEqual([])
  })

  it('are told of where one is loaded: undici with an API root', async () => {
    const code = "await start(http({ apiRoots: { 10001: 'http://127.0.0.1:9' } }))"
    expect(await loadedBy(code)).toEqual(['undici'])
  })
})
