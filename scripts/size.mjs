// Holds what each public import weighs, and what it loads, against the record in size.json: 10 % more fails.
// `npm run size -- --update` records anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, setup, setupTools } from './lib.mjs'
import { publicImports } from './public-imports.mjs'
import { bundleSize } from './size/bundle.mjs'
import { compare } from './size/compare.mjs'
import { loadedBy } from './size/loaded.mjs'

const RECORD = join(root, 'size.json')
const CORE = '@onebot.js/core'
const DRIVERS = ['@onebot.js/driver-reverse-ws', '@onebot.js/driver-forward-ws', '@onebot.js/driver-http']

const isUpdate = process.argv.includes('--update')
setup()
setupTools()

/** @type {import('./size/compare.mjs').Figures} */
const bundled = {}
const imports = publicImports()
for (const each of imports) {
  const main = imports.find(({ name }) => name === each.package) ?? each
  bundled[each.name] = await bundleSize(each, main)
}

/** @type {import('./size/compare.mjs').Figures} */
const loaded = { 'onebot.js': loadedBy(['onebot.js']) }
for (const driver of DRIVERS) loaded[`@onebot.js/core, ${driver}`] = loadedBy(['@onebot.js/core', driver])

const recorded = JSON.parse(readFileSync(RECORD, 'utf8'))
const bundles = compare(recorded.bundled, bundled)
console.log(
  '\nBytes of each import, bundled: minified, then with gzip, then what it loads on demand with gzip.',
)
console.log('A subpath is counted with what it adds to the main import of its package.')
console.log(bundles.table)
const core = imports.find(({ name }) => name === CORE)
if (core === undefined) throw new Error(`there is no import ${CORE}`)
const texts = bundled[CORE].gzip - (await bundleSize(core, core, '/hints.js')).gzip
console.log(`Of the ${bundled[CORE].gzip} bytes of ${CORE} ${texts} are what errors say, in two languages.`)
const loads = compare(recorded.loaded, loaded)
console.log('\nWhat Node loads for an import: ES modules, and the bytes of all files')
console.log(loads.table)

const complaints = [...bundles.complaints, ...loads.complaints]
if (isUpdate) {
  writeFileSync(RECORD, `${JSON.stringify({ bundled, loaded }, undefined, 2)}\n`)
  console.log('\nRecorded in size.json.')
} else if (complaints.length > 0) {
  console.error(`\n${complaints.join('\n')}`)
  console.error('Where that is meant, record it: npm run size -- --update')
  process.exitCode = 1
}
