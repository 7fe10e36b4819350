/** A peer from PyPI: `bot.py`, in an environment of its own in a temporary folder, with the hashes of its packages. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { firstLine, NotRun } from './not-run.mjs'

export const lockfile = 'requirements.txt'

// What has to be there before a package that is on PyPI as source alone is built.
const buildRequirements = 'build-requirements.txt'

// What the lockfiles are made for.
const isNewEnough = 'import sys; print(sys.version_info >= (3, 11))'

const INSTALL_WITHIN = 180_000
const isUnreachable =
  /^.*(?:NewConnectionError|ConnectTimeoutError|NameResolutionError|ProxyError|ReadTimeoutError|SSLError|No matching distribution found|HTTP error [45]\d\d).*$/m
const pip = [
  '-m',
  'pip',
  'install',
  '--require-hashes',
  '--no-deps',
  '--only-binary=:all:',
  '--no-build-isolation',
]
const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--retries=1', '--timeout=15']

/** @param {string} directory the peer @param {string} target a folder of its own @returns {string[]} how it is started */
export function prepare(directory, target) {
  const windows = process.platform === 'win32'
  const environment = join(target, 'venv')
  const installed = windows ? 'python' : 'python3'
  const { stdout } = spawnSync(installed, ['-c', isNewEnough], { encoding: 'utf8' })
  if (stdout?.trim() !== 'True') throw new NotRun('Python 3.11 or newer is not installed')
  const venv = spawnSync(installed, ['-m', 'venv', environment], { encoding: 'utf8' })
  if (venv.status !== 0) {
    throw new NotRun(`Python cannot make an environment: ${firstLine(venv.stderr || venv.stdout)}`)
  }
  const python = join(environment, windows ? 'Scripts/python.exe' : 'bin/python')
  for (const name of [buildRequirements, lockfile]) {
    const requirements = join(directory, name)
    if (existsSync(requirements)) install(python, requirements)
  }
  return [python, '-u', join(directory, 'bot.py')]
}

/** @param {string} python @param {string} requirements */
function install(python, requirements) {
  const { status, stderr, error } = spawnSync(python, [...pip, ...quiet, '-r', requirements], {
    encoding: 'utf8',
    timeout: INSTALL_WITHIN,
  })
  if (error) throw new NotRun(`the packages cannot be installed: ${error.message}`)
  if (status === 0) return
  const [words] = /DO NOT MATCH THE HASHES|Hashes are required/.test(stderr)
    ? []
    : (isUnreachable.exec(stderr) ?? [])
  if (words !== undefined) throw new NotRun(`the packages cannot be installed: ${words.trim()}`)
  throw new Error(`the packages cannot be installed:\n${stderr}`)
}
