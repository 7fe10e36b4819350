import { join } from 'node:path'
import { root, runNode, setup } from './lib.mjs'

setup()
process.exitCode = runNode(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...process.argv.slice(2)])
