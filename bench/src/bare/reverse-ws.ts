/** The least on a `ws` server by hand. No token, no accounts, no checks, no guards. */
import { once } from 'node:events'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Call } from '../measure.js'
import { portOf } from '../port.js'
import { serve } from '../subject.js'

/** The fields that are used of what the generator sends. */
interface Wire {
  post_type?: string
  message_id?: number
  echo?: number
  status?: string
  data?: unknown
}

interface Waiting {
  resolve(data: unknown): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}

const CALL_TIMEOUT = 30_000

const waiting = new Map<number, Waiting>()
let issued = 0

function settle({ echo, status, data }: Wire): void {
  if (echo === undefined) return
  const call = waiting.get(echo)
  if (call === undefined) return
  waiting.delete(echo)
  clearTimeout(call.timer)
  if (status === 'ok') call.resolve(data)
  else call.reject(new Error(`failed: ${status}`))
}

function callerOf(socket: WebSocket): Call {
  return (params) =>
    new Promise((resolve, reject) => {
      const echo = ++issued
      const timer = setTimeout(() => {
        waiting.delete(echo)
        reject(new Error('no answer in time'))
      }, CALL_TIMEOUT)
      waiting.set(echo, { resolve, reject, timer })
      socket.send(JSON.stringify({ action: 'send_group_msg', params, echo }))
    })
}

await serve(async (onMessage) => {
  let call: Call | undefined
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  server.on('connection', (socket) => {
    call ??= callerOf(socket)
    socket.on('message', (data) => {
      const frame: Wire = JSON.parse(data.toString())
      switch (frame.post_type) {
        case 'message':
          return onMessage(frame.message_id)
        case undefined:
          return settle(frame)
      }
    })
  })
  await once(server, 'listening')
  return {
    port: portOf(server),
    caller: () => call ?? Promise.reject(new Error('no link')),
  }
})
