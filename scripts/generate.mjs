import { join } from 'node:path'
import { root, runNode, setup } from './lib.mjs'

setup()
process.exitCode = runNode(join(root, 'spec/dist/index.js'), process.argv.slice(2))
