// Writes a driver where others would: packs the packages, installs them into a folder outside of this repository, and
// runs the shared suite there. Exit code 77: there is no registry to install Vitest from.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, root, runNode, setup, step } from './lib.mjs'

const NOT_RUN = 77
const NAMES = ['@onebot.js/core', '@onebot.js/testing']
const PAGE = 'docs/en/writing-a-driver.md'

/** The blocks of the page that are files, by their names. */
function filesOf() {
  const page = readFileSync(join(root, PAGE), 'utf8')
  return [...page.matchAll(/^```ts\n\/\/ ([\w.-]+)\n(.*?)^```/gms)].map(([, name, code]) => ({ name, code }))
}

/** @param {string} folder */
function write(folder) {
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs)
  const filters = NAMES.flatMap((name) => ['--filter', name])
  step('pack', () => pnpm(['--recursive', ...filters, 'pack', '--pack-destination', tarballs]))
  const files = readdirSync(tarballs)
  const dependencies = Object.fromEntries(
    NAMES.map((name) => {
      const start = name.replace('@', '').replace('/', '-')
      return [name, `file:tarballs/${files.find((file) => file.startsWith(start))}`]
    }),
  )
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const manifest = {
    name: 'line-tcp',
    private: true,
    type: 'module',
    dependencies,
    devDependencies: { vitest: devDependencies.vitest, '@types/node': devDependencies['@types/node'] },
    // They are not released, so that one cannot find the other by its version.
    pnpm: { overrides: dependencies },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
  const compilerOptions = {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    types: ['node'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  for (const { name, code } of filesOf()) writeFileSync(join(folder, name), code)
}

const isAway = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_FETCH/

/** Runs pnpm. Why it cannot reach the registry, where that is so. @param {string[]} args @param {string} cwd */
function reach(args, cwd) {
  const { status, stdout, stderr, error } = pnpm(args, cwd)
  if (status === 0) return undefined
  const words = `${stdout}\n${stderr}\n${error?.message ?? ''}`
  const [code] = isAway.exec(words) ?? []
  if (code) return code
  throw new Error(words)
}

/** Why nothing can be installed. @param {string} folder */
function prepare(folder) {
  // It comes from the registry itself.
  const reason = reach(['--version'], folder)
  if (reason) return reason
  write(folder)
  return reach(['install', '--ignore-workspace', '--prefer-offline'], folder)
}

setup()
const folder = mkdtempSync(join(tmpdir(), 'onebot-packed-'))
try {
  const reason = prepare(folder)
  if (reason === undefined) {
    process.env.PACKED = folder
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const config = join(root, 'test/packed/vitest.config.ts')
    process.exitCode = runNode(vitest, ['run', '--config', config, ...process.argv.slice(2)])
  } else {
    console.log(`not run: the registry cannot be reached (${reason})`)
    process.exitCode = NOT_RUN
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}
