/** A fake implementation that dials the subject and answers every call. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { lifecycle } from '../event.js'
import { frameReader, maskedFrame } from '../frames.js'
import { TOKEN } from '../plan.js'

/** How many dial at once; the driver lets 32 of one address wait for their handshake. */
const DIALLING = 16

function answer(text: string): Buffer {
  const { echo }: { echo?: unknown } = JSON.parse(text)
  const data = { message_id: 1_300_000_000 }
  return maskedFrame(JSON.stringify({ status: 'ok', retcode: 0, data, message: '', wording: '', echo }))
}

async function dial(port: number, selfId: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const request = [
    'GET /onebot/v11/ws HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `X-Self-ID: ${selfId}`,
    'X-Client-Role: Universal',
    `Authorization: Bearer ${TOKEN}`,
  ]
  socket.write(`${request.join('\r\n')}\r\n\r\n`)
  let head = ''
  while (!head.endsWith('\r\n\r\n')) {
    // Nothing follows the head before our first frame.
    const [chunk] = await once(socket, 'data')
    head += String(chunk)
  }
  if (!head.startsWith('HTTP/1.1 101')) throw new Error(`the subject refused a link: ${head}`)
  const read = frameReader()
  socket.on('data', (chunk: Buffer) => {
    const calls = read(chunk)
    if (calls.length > 0) socket.write(Buffer.concat(calls.map(answer)))
  })
  socket.write(maskedFrame(JSON.stringify(lifecycle(selfId))))
  return socket
}

export async function dialAll(port: number, selfIds: readonly number[]): Promise<Socket[]> {
  const sockets: Socket[] = []
  for (let from = 0; from < selfIds.length; from += DIALLING) {
    const batch = selfIds.slice(from, from + DIALLING)
    sockets.push(...(await Promise.all(batch.map((selfId) => dial(port, selfId)))))
  }
  return sockets
}
