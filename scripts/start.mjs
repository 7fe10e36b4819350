// The demo; or, with --config FILE, --env, a variable ONEBOT_… or a file .env, a bot that is configured by these.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, setup } from './lib.mjs'
import { programFor } from './program.mjs'

setup()
const name = programFor(process.argv.slice(2), process.env, process.cwd())
if (name === 'demo.mjs' && (process.env.HOST || process.env.PORT)) {
  console.log('HOST and PORT are for a bot of your own, not for this demo: npm start -- --env')
  console.log('演示程序不使用 HOST 和 PORT；运行自己的机器人请用：npm start -- --env')
}
const program = join(root, 'examples', name)
// It runs in this process, as if it had been started alone: same arguments, same Ctrl-C, same exit code.
process.argv[1] = program
await import(pathToFileURL(program).href)
