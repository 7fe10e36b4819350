// Writes a driver where others would: packs the packages, installs them into a folder outside of this repository, and
// runs the shared suite there. Exit code 77: there is no registry to install Vitest from.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPnpm } from './interop/node.mjs'
import { exitCodeOf } from './interop/not-run.mjs'
import { root, runNode, setup } from './lib.mjs'

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
  runPnpm(['--recursive', ...filters, 'pack', '--pack-destination', tarballs], root)
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

function run() {
  setup()
  const folder = mkdtempSync(join(tmpdir(), 'onebot-packed-'))
  try {
    write(folder)
    runPnpm(['install', '--ignore-workspace', '--prefer-offline'], folder)
    process.env.PACKED = folder
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const config = join(root, 'test/packed/vitest.config.ts')
    return runNode(vitest, ['run', '--config', config, ...process.argv.slice(2)])
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

process.exitCode = exitCodeOf(run)
