/** What the programs of peers in JavaScript have in common: lines of JSON in, lines of JSON out. */
import { createInterface } from 'node:readline'

/**
 * What the test wants of the program.
 * @typedef {object} Config
 * @property {'forward-ws' | 'reverse-ws' | 'http'} transport
 * @property {string} url where the implementation is; empty over reverse WebSocket
 * @property {number} port where the program listens; 0 over forward WebSocket
 * @property {string} token
 * @property {string} secret
 * @property {string} selfId
 */

/** @type {Config} */
export const config = JSON.parse(process.argv[2] ?? '')

/** @param {object} value */
export const say = (value) => void process.stdout.write(`${JSON.stringify(value)}\n`)

/**
 * Carries out the calls that the test asks for, and ends with the input.
 * @param {(action: string, params: object) => Promise<unknown>} call
 */
export function serve(call) {
  const lines = createInterface({ input: process.stdin })
  lines.on('line', async (line) => {
    const { id, action, params } = JSON.parse(line)
    try {
      say({ id, data: (await call(action, params)) ?? null })
    } catch (error) {
      say({ id, failure: error instanceof Error ? error.message : error })
    }
  })
  lines.on('close', () => process.exit())
}
