/** Forward WebSocket: the bot dials, and the server answers what was captured. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type ForwardWsOptions, forwardWs } from '@onebot.js/driver-forward-ws'
import { expect, vi } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Step, Upgrade } from './capture.js'
import type { Met, Route } from './route.js'
import { Wire } from './wire.js'

export interface DialsOptions extends Omit<ForwardWsOptions, 'url'> {
  /** @default each path of the capture, at this origin */
  url?: (origin: string) => ForwardWsOptions['url']
}

interface Dial {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}

/** The upgrades that have come, for whoever waits for one at a path. */
class Dials {
  readonly #come: Dial[] = []
  #wake: () => void = () => {}

  add(dial: Dial): void {
    this.#come.push(dial)
    this.#wake()
  }

  async at(url: string): Promise<Dial> {
    for (;;) {
      const index = this.#come.findIndex(({ request }) => request.url === url)
      const [dial] = index === -1 ? [] : this.#come.splice(index, 1)
      if (dial) return dial
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

function refusal({ status, response = [] }: Upgrade): string {
  const lines = response.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${response[at + 1]}\r\n`] : []))
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`
}

export async function forwardRoute(
  steps: readonly Step[],
  { url, ...options }: DialsOptions,
): Promise<Route> {
  const dials = new Dials()
  const server = createServer()
  const upgrades = new WebSocketServer({ noServer: true })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => void sockets.add(socket))
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {})
    dials.add({ request, socket, head })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const origin = `ws://127.0.0.1:${address.port}`
  const paths = new Set(steps.flatMap((step) => (step.kind === 'upgrade' ? [step.url] : [])))
  const driver = forwardWs({
    // Soon enough for a test, and late enough to be seen waiting.
    reconnect: { min: 100 },
    ...options,
    url: url?.(origin) ?? [...paths].map((path) => origin + path),
  })
  let open = 0

  const connect = async (upgrade: Upgrade): Promise<Met> => {
    const { request: given, socket, head } = await dials.at(upgrade.url)
    const request = { url: given.url ?? '', authorization: given.headers.authorization }
    const { status } = upgrade
    if (status !== 101) {
      socket.end(refusal(upgrade))
      return { status, request }
    }
    // What is sent before the next tick leaves in one piece with the answer, as it came from NapCat.
    socket.cork()
    setImmediate(() => socket.uncork())
    return new Promise((resolve) => {
      upgrades.handleUpgrade(given, socket, head, (opened: WebSocket) => {
        open++
        opened.once('close', () => open--)
        resolve({ status, request, wire: new Wire(opened) })
      })
    })
  }

  return {
    driver,
    connect,
    settled: () =>
      vi.waitFor(() => {
        const states = driver.endpoints().map(({ state }) => state)
        expect(states).not.toContain('connecting')
        expect(states.filter((state) => state === 'open')).toHaveLength(open)
      }),
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
