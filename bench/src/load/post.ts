/** An implementation that posts events: over each connection the next one when the last one is answered. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { readPlan, readPort, tell, turns } from '../child.js'
import { eventsOf, lifecycle } from '../event.js'
import { FIRST_SELF_ID, SECRET } from '../plan.js'
import { wakefulness } from './awake.js'

const { links, isSigned, warm, count } = readPlan()
const port = readPort()

/** The headers of NapCat, in their order. */
function requestOf(event: string): Buffer {
  const signature = createHmac('sha1', SECRET).update(event).digest('hex')
  const head = [
    'POST /onebot/v11/http HTTP/1.1',
    'Content-Type: application/json',
    `x-self-id: ${FIRST_SELF_ID}`,
    ...(isSigned ? [`x-signature: sha1=${signature}`] : []),
    `Host: 127.0.0.1:${port}`,
    'Connection: keep-alive',
    'Transfer-Encoding: chunked',
  ]
  const size = Buffer.byteLength(event).toString(16)
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${size}\r\n${event}\r\n0\r\n\r\n`)
}

async function answered(socket: Socket): Promise<void> {
  let head = ''
  while (!head.endsWith('\r\n\r\n')) {
    const [chunk] = await once(socket, 'data')
    head += chunk.latin1Slice()
  }
  if (!head.startsWith('HTTP/1.1 204')) throw new Error(`the subject refused an event: ${head}`)
}

const requests = eventsOf([FIRST_SELF_ID]).map(requestOf)
const hello = requestOf(JSON.stringify(lifecycle(FIRST_SELF_ID)))

/** A connection that has shown who it is, so that the subject keeps it until its turn comes. */
async function open(): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.on('close', () => {
    throw new Error('the subject closed a connection')
  })
  socket.write(hello)
  await answered(socket)
  return socket
}

const sockets = await Promise.all(Array.from({ length: links }, open))
tell({})
const work = wakefulness()
let due = warm
// Goes on where the last burst ended: an event that is posted twice at once is a repeat, and not measured.
let next = 0
for await (const _ of turns) {
  let issued = 0
  const post = async (socket: Socket): Promise<void> => {
    while (issued++ < due) {
      socket.write(requests[next++ % requests.length] ?? '')
      await answered(socket)
      work()
    }
  }
  await Promise.all(sockets.map(post))
  due = count
}
