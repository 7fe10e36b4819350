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

/** All are CommonJS, so that `require` knows them. */
const WATCHED = ['ws', '@msgpack/msgpack', 'undici', 'ajv', 'yaml']

/** Which of those a program has loaded at its end. */
async function loadedBy(code: string): Promise<string[]> {
  const program = `
    import { createRequire } from 'node:module'
    import { createOneBot, forwardWs, http, listen, reverseWs } from 'onebot.js'
    const start = (...drivers) => createOneBot({ drivers, logger: false }).start()
    ${code}
    const files = Object.keys(createRequire(import.meta.url).cache)
    const isLoaded = (name) => files.some((file) => file.split(/[\\\\/]/).join('/').includes(\`/node_modules/\${name}/\`))
    console.log(JSON.stringify(${JSON.stringify(WATCHED)}.filter(isLoaded)))
    process.exit()`
  const args = ['--input-type=module', '--eval', program]
  const { stdout } = await run(process.execPath, args, { cwd: `${root}packages/onebot.js` })
  return JSON.parse(stdout)
}

describe('what is not of ours', () => {
  it('is not loaded by importing onebot.js', async () => {
    expect(await loadedBy('')).toEqual([])
  })

  it('is not loaded by making drivers and an app', async () => {
    const code = `
      const server = listen({ port: 0 })
      const http1 = http({ server, apiRoots: { 10001: 'http://127.0.0.1:9' } })
      createOneBot({ drivers: [reverseWs({ server }), forwardWs({ url: 'ws://127.0.0.1:9' }), http1] })`
    expect(await loadedBy(code)).toEqual([])
  })

  it('is loaded as far as drivers of WebSockets need it', async () => {
    for (const driver of ['reverseWs({ port: 0 })', "forwardWs({ url: 'ws://127.0.0.1:9' })"])
      expect(await loadedBy(`await start(${driver})`)).toEqual(['ws', '@msgpack/msgpack'])
  })

  it('is loaded as far as HTTP needs it where it brings events and carries no call', async () => {
    expect(await loadedBy('await start(http({ port: 0 }))')).toEqual(['@msgpack/msgpack'])
  })

  it('is undici as well with an API root', async () => {
    const code = "await start(http({ apiRoots: { 10001: 'http://127.0.0.1:9' } }))"
    expect(await loadedBy(code)).toEqual(['@msgpack/msgpack', 'undici'])
  })
})
