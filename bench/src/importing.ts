/** Imports what it is told to, and prints how long that took. */
import { createRequire } from 'node:module'

const imports = {
  ws: () => import('ws'),
  driver: () => Promise.all([import('@onebot.js/core'), import('@onebot.js/driver-reverse-ws')]),
  umbrella: () => import('onebot.js'),
}

export type ImportName = keyof typeof imports

export interface Imported {
  /** How long it took. */
  ms: number
  /** How many of undici, ajv and yaml were loaded by it. */
  heavy: number
}

const HEAVY = ['undici', 'ajv', 'yaml']

const isName = (name: string): name is ImportName => name in imports

const name = process.argv[2] ?? ''
if (!isName(name)) throw new RangeError(`there is nothing to import by the name '${name}'`)
const began = performance.now()
await imports[name]()
const ms = performance.now() - began
// All three are CommonJS.
const files = Object.keys(createRequire(import.meta.url).cache)
const loaded = HEAVY.filter((each) =>
  files.some((file) => /[\\/]node_modules[\\/](\w+)[\\/]/.exec(file)?.[1] === each),
)
const imported: Imported = { ms, heavy: loaded.length }
console.log(JSON.stringify(imported))
