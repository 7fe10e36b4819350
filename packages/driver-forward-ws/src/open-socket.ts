/** One dial, up to the moment at which the socket is open. */
import type { IncomingMessage } from 'node:http'
import { dialError, type RawSocket, type SocketLike, statusError } from '@onebot.js/core/node'
import { WebSocket } from 'ws'
import type { Aim } from './aim.js'
import type { Settings } from './options.js'

/** Bytes of a refusal that are read, and ms in which they must come. */
const EXCERPT = { bytes: 512, within: 500 }

/**
 * Dials. `onOpen` is called in the tick in which the socket opens: a frame may have come with the handshake.
 * Rejects with a LinkError where it does not open; `onOpen` is not called once the signal is aborted.
 */
export function openSocket(
  { url, headers, named }: Aim,
  { tls, agent, handshakeTimeout, maxPayload }: Settings,
  signal: AbortSignal,
  onOpen: (socket: SocketLike, raw: RawSocket | undefined) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, {
      ...tls,
      ...(agent && { agent }),
      headers,
      maxPayload,
      // A compressed bomb, and 14 times the CPU: implementations do without.
      perMessageDeflate: false,
      followRedirects: false,
      maxFragments: 1024,
      maxBufferedChunks: 16_384,
    })
    let raw: RawSocket | undefined
    const end = (): void => {
      clearTimeout(deadline)
      signal.removeEventListener('abort', onAbort)
    }
    const fail = (error: unknown): void => {
      end()
      reject(dialError(error, named))
      socket.terminate()
    }
    const onAbort = (): void => {
      end()
      socket.terminate()
    }
    // Not the timeout of `ws`, which a server that sends a byte now and then keeps from passing.
    const deadline = setTimeout(() => fail(new Error('Opening handshake has timed out')), handshakeTimeout)
    signal.addEventListener('abort', onAbort)
    socket.on('error', fail)
    socket.on('upgrade', (response) => {
      raw = response.socket
      // It means nothing here, and `ws` would give up over one that we did not ask for.
      delete response.headers['sec-websocket-protocol']
    })
    socket.on('unexpected-response', (request, response) => {
      void beginningOf(response).then((excerpt) => {
        end()
        const { statusCode = 0, headers: answer } = response
        reject(statusError(statusCode, { ...named, excerpt, location: answer.location }))
        request.destroy()
        socket.terminate()
      })
    })
    socket.once('open', () => {
      end()
      socket.off('error', fail)
      onOpen(socket, raw)
      resolve()
    })
  })
}

/** The beginning of a body, or what has come of it when the time is up or the connection ends. */
function beginningOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const end = (): void => {
      clearTimeout(timer)
      resolve(text)
    }
    const timer = setTimeout(end, EXCERPT.within)
    response.setEncoding('utf8')
    response.on('data', (part: string) => {
      text += part
      if (text.length >= EXCERPT.bytes) end()
    })
    response.on('error', end)
    response.on('close', end)
  })
}
