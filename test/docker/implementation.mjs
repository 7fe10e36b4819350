// A pretend implementation as a program: node implementation.mjs '{"transport":"reverse-ws","url":"ws://…"}'
// Takes one command of JSON a line, and prints one line for each thing that happens.
import { createInterface } from 'node:readline'
import { fakeImplementation } from '../../packages/testing/dist/index.js'

const { every, ...options } = JSON.parse(process.argv[2] ?? '{}')
const impl = fakeImplementation({ heartbeat: 0, ...options })

/** @param {string} what @param {unknown} value */
function print(what, value) {
  console.log(`${what} ${JSON.stringify(value)}`)
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error))

async function printCalls() {
  for (;;) print('call', await impl.nextAction())
}

/** @param {string} text */
async function send(text) {
  try {
    const answer = await impl.message({ text })
    if (answer) print('posted', { status: answer.status, headers: answer.headers, body: String(answer.body) })
  } catch (error) {
    print('not sent', messageOf(error))
  }
}

impl.connect().then(
  () => print('connected', options.transport),
  (error) => print('not connected', messageOf(error)),
)
// Where it stops, nobody waits for calls any more.
printCalls().catch(() => {})

if (every) {
  let count = 0
  setInterval(() => send(`number ${++count}`), every)
}

const commands = createInterface({ input: process.stdin })
commands.on('line', (line) => void send(JSON.parse(line).message))
commands.on('close', () => process.exit())
