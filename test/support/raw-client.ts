/** A client that keeps no rule: raw TCP, HTTP and WebSocket bytes to 127.0.0.1, and what comes back. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { TOKEN } from './harness.js'

type Bytes = string | Uint8Array | readonly number[]

const toBuffer = (bytes: Bytes): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)

/** An answer to an HTTP request. */
export interface RawAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: Buffer
}

/** A frame as it came from the bot. */
export interface RawFrame {
  opcode: number
  payload: Buffer
}

export interface FrameOptions {
  /** 1 text, 2 binary, 0 continuation, 8 close, 9 ping, 10 pong. @default 1 */
  opcode?: number
  /** @default true */
  fin?: boolean
  /** Bits 4, 2 and 1: RSV1 to RSV3. @default 0 */
  rsv?: number
  /** Clients must mask. @default true */
  mask?: boolean
  /** The length that the header declares. @default that of the payload */
  declared?: number | bigint
}

/** One WebSocket frame of a client. */
export function frame(payload: Bytes, options: FrameOptions = {}): Buffer {
  const { opcode = 1, fin = true, rsv = 0, mask = true } = options
  const body = toBuffer(payload)
  const declared = BigInt(options.declared ?? body.length)
  const first = (fin ? 0x80 : 0) | (rsv << 4) | opcode
  const flag = mask ? 0x80 : 0
  const length =
    declared < 126n ? Buffer.alloc(0) : declared < 65_536n ? Buffer.allocUnsafe(2) : Buffer.allocUnsafe(8)
  if (length.length === 2) length.writeUInt16BE(Number(declared))
  if (length.length === 8) length.writeBigUInt64BE(declared)
  const short = length.length === 0 ? Number(declared) : length.length === 2 ? 126 : 127
  const parts = [Buffer.from([first, flag | short]), length]
  if (mask) {
    const key = Buffer.from([0x12, 0x34, 0x56, 0x78])
    parts.push(key)
    for (let i = 0; i < body.length; i++) body[i] = (body[i] ?? 0) ^ (key[i % 4] ?? 0)
  }
  return Buffer.concat([...parts, body])
}

/** A close frame. */
export function closeFrame(code: number, reason: Bytes = ''): Buffer {
  const payload = Buffer.concat([Buffer.alloc(2), toBuffer(reason)])
  payload.writeUInt16BE(code)
  return frame(payload, { opcode: 8 })
}

export interface RequestSpec {
  method?: string
  /** What stands in the request line. @default '/onebot/v11/ws' */
  target?: string
  /** Added to those of a good handshake, or in their place; `undefined` leaves one out. */
  headers?: Readonly<Record<string, string | undefined>>
}

const HANDSHAKE = {
  Host: '127.0.0.1',
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  Authorization: `Bearer ${TOKEN}`,
}

/** The head of an upgrade request, good but for what is asked. */
export function upgradeRequest({
  method = 'GET',
  target = '/onebot/v11/ws',
  headers,
}: RequestSpec = {}): string {
  const lines = Object.entries({ ...HANDSHAKE, ...headers }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${value}`,
  )
  return `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

/** The head of an ordinary request. */
export function plainRequest(spec: RequestSpec = {}): string {
  const none = { Connection: undefined, Upgrade: undefined }
  const noKey = { 'Sec-WebSocket-Version': undefined, 'Sec-WebSocket-Key': undefined }
  return upgradeRequest({ target: '/', ...spec, headers: { ...none, ...noKey, ...spec.headers } })
}

export class RawClient {
  readonly socket: Socket
  /** Resolves when the socket has ended, in whichever way. */
  readonly closed: Promise<void>
  #received: Buffer = Buffer.alloc(0)
  #isClosed = false
  #wake: () => void = () => {}

  constructor(socket: Socket) {
    this.socket = socket
    socket.setNoDelay(true)
    // A reset is one of the answers that are asked for.
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk])
      this.#wake()
    })
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.#isClosed = true
        this.#wake()
        resolve()
      })
    })
  }

  write(bytes: string | Uint8Array): this {
    this.socket.write(bytes)
    return this
  }

  /** Sends a frame of text. */
  text(payload: Bytes, options?: FrameOptions): this {
    return this.write(frame(payload, options))
  }

  /** Sends an event in JSON. */
  event(raw: object): this {
    return this.text(JSON.stringify(raw))
  }

  /** Ends the connection with a TCP reset. */
  reset(): void {
    this.socket.resetAndDestroy()
  }

  /** Ends our side with a FIN. */
  end(): void {
    this.socket.end()
  }

  /** Closes as the WebSocket standard asks; resolves when the connection has ended. */
  async close(code = 1000): Promise<void> {
    this.write(closeFrame(code))
    await this.closed
  }

  /** The next HTTP answer. @throws where the connection ends before it is whole */
  async answer(): Promise<RawAnswer> {
    const head = String(
      await this.#until((bytes) => {
        const end = bytes.indexOf('\r\n\r\n')
        return end === -1 ? undefined : end + 4
      }),
    )
    const [line = '', ...lines] = head.trimEnd().split('\r\n')
    const headers: Record<string, string> = {}
    for (const each of lines) {
      const colon = each.indexOf(':')
      headers[each.slice(0, colon).toLowerCase()] = each.slice(colon + 1).trim()
    }
    const length = Number(headers['content-length'] ?? 0)
    const body = await this.#until(({ length: there }) => (there >= length ? length : undefined))
    return { status: Number(line.split(' ')[1]), headers, body }
  }

  /** The next frame of the bot. @throws where the connection ends before it is whole */
  async frame(): Promise<RawFrame> {
    const [first = 0, short = 0] = await this.#take(2)
    let length = short & 0x7f
    if (length === 126) length = (await this.#take(2)).readUInt16BE()
    else if (length === 127) length = Number((await this.#take(8)).readBigUInt64BE())
    return { opcode: first & 0x0f, payload: await this.#take(length) }
  }

  /** The code of the bot's close frame, or 1006 where the connection ends without one. */
  async closeCode(): Promise<number> {
    try {
      for (;;) {
        const { opcode, payload } = await this.frame()
        if (opcode === 8) return payload.length >= 2 ? payload.readUInt16BE() : 1005
      }
    } catch {
      return 1006
    }
  }

  #take(length: number): Promise<Buffer> {
    return this.#until((bytes) => (bytes.length >= length ? length : undefined))
  }

  /** The first bytes received, as soon as `whole` says how many they are. */
  async #until(whole: (bytes: Buffer) => number | undefined): Promise<Buffer> {
    for (;;) {
      const length = whole(this.#received)
      if (length !== undefined) {
        const taken = this.#received.subarray(0, length)
        this.#received = this.#received.subarray(length)
        return taken
      }
      if (this.#isClosed) throw new Error(`the connection ended after: ${this.#received.toString('latin1')}`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

/** A connection to a port of this machine on which nothing has been sent; it is ended with the test. */
export async function dial(port: number, options: { allowHalfOpen?: boolean } = {}): Promise<RawClient> {
  const socket = connect({ host: '127.0.0.1', port, ...options })
  const client = new RawClient(socket)
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return client
}

/** A connection that is upgraded already. */
export async function open(
  port: number,
  spec: RequestSpec = {},
  options: { allowHalfOpen?: boolean } = {},
): Promise<RawClient> {
  const client = await dial(port, options)
  const { status, body } = await client.write(upgradeRequest(spec)).answer()
  if (status !== 101) throw new Error(`${status} ${body.toString()}`)
  return client
}
