/** Imports what it is told to, and starts it where it is told that too, and prints how long that took. */
import { once } from 'node:events'
import { createRequire } from 'node:module'

/** Ends what was started. */
type End = () => unknown

const imports = {
  ws: async () => void (await import('ws')),
  driver: async () =>
    void (await Promise.all([import('@onebot.js/core'), import('@onebot.js/driver-reverse-ws')])),
  umbrella: async () => void (await import('onebot.js')),
  'ws, listening': async (): Promise<End> => {
    const { WebSocketServer } = await import('ws')
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
    await once(server, 'listening')
    return () => server.close()
  },
  'driver, running': async (): Promise<End> => {
    const [{ createOneBot }, { reverseWs }] = await Promise.all([
      import('@onebot.js/core'),
      import('@onebot.js/driver-reverse-ws'),
    ])
    const app = createOneBot({ drivers: [reverseWs({ port: 0, accessToken: 'a token' })], logger: false })
    await app.start()
    return () => app.stop()
  },
} satisfies Record<string, () => Promise<End | undefined>>

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
const end = await imports[name]()
const ms = performance.now() - began
// All three are CommonJS.
const files = Object.keys(createRequire(import.meta.url).cache)
const loaded = HEAVY.filter((each) =>
  files.some((file) => /[\\/]node_modules[\\/](\w+)[\\/]/.exec(file)?.[1] === each),
)
const imported: Imported = { ms, heavy: loaded.length }
console.log(JSON.stringify(imported))
await end?.()
