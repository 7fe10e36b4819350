import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, setup } from './lib.mjs'

setup()
const demo = join(root, 'examples/demo.mjs')
// The demo runs in this process, as if it had been started alone: same arguments, same Ctrl-C, same exit code.
process.argv[1] = demo
await import(pathToFileURL(demo).href)
