/** The HTTP server of an implementation, as lean as it can be: what it costs is not measured. */
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { tell } from '../child.js'
import { FIRST_SELF_ID } from '../plan.js'
import { portOf } from '../port.js'
import { wakefulness } from './awake.js'

/** What onebot.js asks to see who is there, and what is measured. */
const results: Readonly<Record<string, object>> = {
  get_login_info: { user_id: FIRST_SELF_ID, nickname: 'bench' },
  get_status: { online: true, good: true, stat: {} },
  get_version_info: { app_name: 'NapCat.Onebot', protocol_version: 'v11', app_version: '4.18.0' },
  send_group_msg: { message_id: 1_300_000_000 },
}

/** The headers and the fields of NapCat. */
function responseTo(data: object): Buffer {
  const body = { status: 'ok', retcode: 0, data, message: '', wording: '', echo: 'q85iw35g0p' }
  const text = JSON.stringify({ ...body, stream: 'normal-action' })
  const head = [
    'HTTP/1.1 200 OK',
    'X-Powered-By: Express',
    'Access-Control-Allow-Origin: *',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'ETag: W/"8c-ayoSzgPaj4ujuZw5l8ZtfxmFdro"',
    'Date: Sat, 21 Nov 2026 06:31:32 GMT',
    'Connection: keep-alive',
    'Keep-Alive: timeout=5',
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`)
}

const responses = new Map(Object.entries(results).map(([action, data]) => [action, responseTo(data)]))

/** The action of a request, when all of it is there. */
function actionOf(request: string): string | undefined {
  const end = request.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [, length = '0'] = /\r\ncontent-length: *(\d+)/i.exec(request) ?? []
  if (request.length < end + 4 + Number(length)) return undefined
  return /^POST \/(\w+) /.exec(request)?.[1] ?? ''
}

const work = wakefulness()

function serve(socket: Socket): void {
  // A client that ends may reset its connections.
  socket.on('error', () => {})
  let request = ''
  socket.on('data', (chunk) => {
    // A character for each byte, because lengths are counted in bytes.
    request += chunk.toString('latin1')
    const action = actionOf(request)
    if (action === undefined) return
    request = ''
    const response = responses.get(action)
    if (response === undefined) throw new Error(`the subject called ${action}`)
    socket.write(response)
    work()
  })
}

const server = createServer({ noDelay: true }, serve)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
tell({ port: portOf(server) })
