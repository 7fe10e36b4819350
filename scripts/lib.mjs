import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const PNPM = 'pnpm@10.34.8'

/** Installs and compiles what has changed since the last time. Ends the process where that fails. */
export function setup() {
  checkNode()
  const members = ['packages', '.'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'tools')
      .map((entry) => `${parent}/${entry.name}/package.json`),
  )
  install(root, ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...members.sort()])
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const pretty = process.stdout.isTTY ? ['--pretty'] : []
  step('compile', () => spawnSync(process.execPath, [tsc, '-b', ...pretty], { cwd: root, encoding: 'utf8' }))
}

/** Installs the tools that only check the code. They have a lockfile of their own. */
export function setupTools() {
  checkNode()
  install(join(root, 'tools'), ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
}

/**
 * Runs pnpm at the version that wrote the lockfiles, whether or not another one is installed.
 * @param {readonly string[]} args
 */
export function pnpm(args, cwd = root) {
  const command = ['--yes', PNPM, ...args]
  // npx is a batch file on Windows, which only a shell can start. No argument of ours has a space but paths.
  return process.platform === 'win32'
    ? spawnSync(`npx ${command.map((arg) => `"${arg}"`).join(' ')}`, { cwd, encoding: 'utf8', shell: true })
    : spawnSync('npx', command, { cwd, encoding: 'utf8' })
}

/**
 * Runs a JavaScript file with our terminal, and gives its exit code.
 * @param {string} file
 * @param {readonly string[]} args
 */
export function runNode(file, args) {
  // Ctrl-C reaches the child too. We outlive it, to pass its exit code on.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  const result = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
  process.off('SIGINT', ignore)
  if (result.error) throw result.error
  return result.status ?? 1
}

/**
 * Runs one step silently, and shows what it printed only where it failed.
 * @param {string} name
 * @param {() => import('node:child_process').SpawnSyncReturns<string>} action
 */
export function step(name, action) {
  const began = performance.now()
  const { status, stdout, stderr, error } = action()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (status === 0) {
    console.log(`${name}: done in ${seconds} s`)
    return
  }
  console.error(`${name}: failed after ${seconds} s`)
  console.error([stdout, stderr, error?.message].filter(Boolean).join('\n').trimEnd())
  process.exit(1)
}

/** @param {string} directory @param {readonly string[]} manifests */
function install(directory, manifests) {
  const stamp = join(directory, 'node_modules/.onebot-setup')
  // A folder copied from another system holds the wrong native binaries.
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`)
  for (const name of manifests) {
    const file = join(directory, name)
    if (existsSync(file))
      hash.update(`\n${name}\n`).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  }
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true })
  step(directory === root ? 'install' : 'install the check tools', () =>
    pnpm(['install', '--frozen-lockfile'], directory),
  )
  writeFileSync(stamp, wanted)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`onebot.js needs Node.js 20.19 or newer. This is ${process.version}.`)
  console.error(`onebot.js 需要 Node.js 20.19 或更高版本，当前为 ${process.version}。`)
  process.exit(1)
}
