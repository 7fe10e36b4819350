/** What is loaded when: measured in processes of their own, with the compiled packages. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

beforeAll(async () => {
  await run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b', 'packages/config'], {
    cwd: root,
  })
}, 60_000)

/** Which of the packages a program loads; all three are CommonJS. */
async function loadedBy(code: string): Promise<string[]> {
  const program = `
    import { createRequire } from 'node:module'
    import { fromEnv } from '@onebot.js/config'
    ${code}
    const files = Object.keys(createRequire(import.meta.url).cache)
    const names = ['ajv', 'undici', 'yaml'].filter((name) => files.some((file) => file.includes(\`/node_modules/\${name}/\`)))
    console.log(JSON.stringify(names))
    process.exit()`
  const args = ['--input-type=module', '--eval', program]
  const { stdout } = await run(process.execPath, args, { cwd: `${root}packages/config` })
  return JSON.parse(stdout)
}

const env = "{ HOST: '127.0.0.1', ONEBOT_ACCESS_TOKEN: 'a', ONEBOT_LOG: 'false' }"

describe('ajv, yaml and undici', () => {
  it('are not loaded by importing the package', async () => {
    expect(await loadedBy('')).toEqual([])
  })

  it('are not loaded for plain variables', async () => {
    expect(await loadedBy(`await fromEnv(${env})`)).toEqual([])
  })

  it('are loaded where listed accounts or a file need them', async () => {
    expect(await loadedBy(`await fromEnv({ ...${env}, ONEBOT_ACCOUNTS: '{}' })`)).toEqual(['ajv'])
    const missing = `await fromEnv({ ...${env}, ONEBOT_CONFIG: 'package.json' }).catch(() => {})`
    expect(await loadedBy(missing)).toEqual(['ajv', 'yaml'])
  })
})
