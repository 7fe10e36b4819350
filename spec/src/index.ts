/** `npm run generate`: writes what is made from the tables to where it is checked in. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outputs } from './outputs.js'
import { readTables } from './tables.js'

const root = new URL('../../', import.meta.url)

for (const { path, content } of outputs(readTables())) {
  const file = fileURLToPath(new URL(path, root))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
