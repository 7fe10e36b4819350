/** Drivers written by hand that do no more than take what comes to a port. */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { LinkError } from '@onebot.js/core'
import type { HttpMember, Membership, SharedPort, WsMember } from '@onebot.js/core/node'
import { onTestFinished } from 'vitest'

/** What a member was told. */
export interface Told {
  /** The codes of `refused`, with the address. */
  readonly refused: string[]
  /** In words. */
  readonly reasons: string[]
  readonly reports: LinkError[]
}

const teller = (): { told: Told; host: WsMember['host'] } => {
  const told: Told = { refused: [], reasons: [], reports: [] }
  const host: WsMember['host'] = {
    refused: ({ code, reason }, address) => {
      told.refused.push(`${code} ${address}`)
      told.reasons.push(reason)
    },
    report: (cause) => void told.reports.push(cause),
  }
  return { told, host }
}

const pathOf = ({ url }: IncomingMessage): string | undefined => url?.split('?')[0]

export interface TestWs {
  readonly membership: Membership
  readonly told: Told
  /** What was upgraded and is open. */
  readonly sockets: Set<Duplex>
  /** Ends what is open, and leaves. */
  leave(): Promise<void>
}

/** Upgrades whatever comes to its path and sends every byte back. */
export async function joinAsWs(port: SharedPort, path = '/ws', driver = 'ws-test'): Promise<TestWs> {
  const sockets = new Set<Duplex>()
  const { told, host } = teller()
  let membership: Membership | undefined
  const joined = await port.join({
    kind: 'ws',
    driver,
    host,
    paths: [{ path }],
    onUpgrade: (request, socket, head) => {
      if (pathOf(request) !== path) return false
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.once('close', () => sockets.delete(socket))
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
      socket.write(head)
      socket.pipe(socket)
      membership?.letIn(socket)
      return true
    },
  })
  membership = joined
  const leave = async (): Promise<void> => {
    const closing = Promise.all([...sockets].map((socket) => once(socket.destroy(), 'close')))
    await joined.leave(closing)
  }
  onTestFinished(leave)
  return { membership: joined, told, sockets, leave }
}

export interface TestHttp {
  readonly membership: Membership
  readonly told: Told
  /** The bodies that came whole. */
  readonly bodies: string[]
}

export interface TestHttpOptions {
  path?: string
  driver?: string
  bodyTimeout?: number
  /** What is done with a request whose body is there. @default lets it in and answers 200 with the body */
  answer?(body: string, response: ServerResponse, letIn: () => void): void
}

/** Takes every request to its path. */
export async function joinAsHttp(port: SharedPort, options: TestHttpOptions = {}): Promise<TestHttp> {
  const { path = '/http', driver = 'http-test', bodyTimeout = 5000 } = options
  const {
    answer = (body, response, letIn) => {
      letIn()
      response.end(body)
    },
  } = options
  const bodies: string[] = []
  const { told, host } = teller()
  const membership = await port.join({
    kind: 'http',
    driver,
    host,
    paths: [{ path }],
    bodyTimeout,
    onRequest: (request, response) => {
      if (pathOf(request) !== path) return false
      text(request).then(
        (body) => {
          bodies.push(body)
          answer(body, response, () => membership.letIn(request.socket))
        },
        // It was cut off.
        () => {},
      )
      return true
    },
  } satisfies HttpMember)
  onTestFinished(() => membership.leave())
  return { membership, told, bodies }
}
