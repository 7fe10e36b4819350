/** Sees the requests and upgrades of a server before its own listeners do. */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'

/** What is needed of an `http.Server` or `https.Server`. */
export interface HostServer {
  emit(event: string, ...args: unknown[]): boolean
  close(callback?: (error?: Error) => void): unknown
  readonly listening?: boolean
  listenerCount(event: 'request' | 'upgrade'): number
  listeners(event: 'upgrade'): readonly unknown[]
  on(event: 'upgrade', listener: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): unknown
  off(event: 'upgrade', listener: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): unknown
}

export interface Interceptor {
  /** `true`: nobody else is to see it. */
  onRequest?(request: IncomingMessage, response: ServerResponse): boolean
  /** `true`: nobody else is to see it. */
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Somebody closes the server, which waits for connections that were upgraded. */
  onClose(): void
}

/** On listeners of mounts. */
const OURS = Symbol.for('onebot.js.listener')

/** Whether nobody else takes the upgrades of a server. */
export function hasOurListenersAlone(server: HostServer): boolean {
  return server.listeners('upgrade').every((each) => typeof each === 'function' && OURS in each)
}

/**
 * Listeners alone would not do: each of them gets every request, and two that answer one upgrade end the process.
 * The function that is returned gives the server back.
 */
export function intercept(server: HostServer, interceptor: Interceptor): () => void {
  const { emit, close } = server
  let current: Interceptor | undefined = interceptor

  const isTaken = (event: string, [request, second, head]: unknown[]): boolean => {
    if (current === undefined || !(request instanceof IncomingMessage)) return false
    if (event === 'request')
      return second instanceof ServerResponse && current.onRequest?.(request, second) === true
    if (event !== 'upgrade' || !(second instanceof Duplex) || !Buffer.isBuffer(head)) return false
    return current.onUpgrade(request, second, head)
  }
  const ourEmit = (event: string, ...args: unknown[]): boolean =>
    isTaken(event, args) || emit.call(server, event, ...args)
  const ourClose = (callback?: (error?: Error) => void): unknown => {
    current?.onClose()
    return close.call(server, callback)
  }
  // Without a listener, node hands upgrades over as requests. Some owners look whether they have the only one.
  const listener = Object.assign((): void => {}, { [OURS]: true })
  if (hasOurListenersAlone(server)) server.on('upgrade', listener)
  server.emit = ourEmit
  server.close = ourClose
  return () => {
    // Another may have come after us, and calls us for as long as the server lives.
    current = undefined
    server.off('upgrade', listener)
    if (server.emit === ourEmit) server.emit = emit
    if (server.close === ourClose) server.close = close
  }
}
