import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../lib.mjs'

// The inspector tells of every file that is compiled, ES modules and CommonJS alike.
const PROGRAM = `
  import { statSync } from 'node:fs'
  import { Session } from 'node:inspector'
  const sum = { modules: 0, bytes: 0 }
  const session = new Session()
  session.connect()
  session.on('Debugger.scriptParsed', ({ params: { url, isModule } }) => {
    if (!url.startsWith('file:')) return
    sum.bytes += statSync(new URL(url)).size
    if (isModule) sum.modules++
  })
  session.post('Debugger.enable')
  for (const name of process.argv.slice(1)) await import(name)
  console.log(JSON.stringify(sum))`

/**
 * What Node loads for the imports of a program, in a process of its own. Unlike the time it takes, this is always the same.
 * @param {string[]} names
 * @returns {{ modules: number, bytes: number }} the ES modules, and the bytes of all files
 */
export function loadedBy(names) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, ...names],
    // The umbrella depends on all the others.
    { cwd: join(root, 'packages/onebot.js'), encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${names.join(', ')} cannot be imported\n${stderr}`)
  return JSON.parse(stdout)
}
