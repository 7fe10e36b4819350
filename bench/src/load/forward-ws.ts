/** An implementation that is dialled by the subject, and sends events. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { WebSocketServer } from 'ws'
import { tell } from '../child.js'
import { lifecycle } from '../event.js'
import { textFrame } from '../frames.js'
import { FIRST_SELF_ID } from '../plan.js'
import { portOf } from '../port.js'
import { sendInTurns, writesFor } from './websockets.js'

const sockets: Socket[] = []
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('connection', (socket, request) => {
  socket.send(JSON.stringify(lifecycle(FIRST_SELF_ID)))
  sockets.push(request.socket)
})
await once(server, 'listening')
const writes = writesFor([FIRST_SELF_ID], textFrame)
tell({ port: portOf(server) })
await sendInTurns(sockets, writes)
