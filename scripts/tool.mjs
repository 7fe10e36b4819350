// Runs a tool of tools/, installing it first where it is missing: node scripts/tool.mjs <bin> [...args]
// Without a name it only installs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode, setupTools } from './lib.mjs'

const [bin, ...args] = process.argv.slice(2)
setupTools()
const file = bin && find(bin)
if (file) {
  process.exitCode = runNode(file, args)
} else if (bin) {
  console.error(`tools/ has no ${bin}.`)
  process.exitCode = 1
}

// The file itself rather than node_modules/.bin, which holds batch files on Windows.
function find(name) {
  const tools = JSON.parse(readFileSync(join(root, 'tools/package.json'), 'utf8')).devDependencies
  for (const tool of Object.keys(tools)) {
    const directory = join(root, 'tools/node_modules', tool)
    const { bin = {} } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
    const bins = typeof bin === 'string' ? { [tool]: bin } : bin
    if (bins[name]) return join(directory, bins[name])
  }
  return undefined
}
