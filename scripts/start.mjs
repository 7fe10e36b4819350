// The demo; or, with --config FILE, --env, a variable ONEBOT_… or a file .env, a bot that is configured by these.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, setup } from './lib.mjs'
import { programFor } from './program.mjs'

setup()
const program = join(root, 'examples', programFor(process.argv.slice(2), process.env, process.cwd()))
// It runs in this process, as if it had been started alone: same arguments, same Ctrl-C, same exit code.
process.argv[1] = program
await import(pathToFileURL(program).href)
