/** The implementation's end of HTTP POST and webhook: posts what was captured, as NapCat does, with `node:http`. */
import { Agent, request } from 'node:http'
import type { Post } from './exchanges.js'

export interface PostAnswer {
  readonly status: number
  readonly type: string | undefined
  readonly body: Buffer
  /** The bot's word for a refusal. */
  readonly code: string | undefined
}

export class Poster {
  readonly #port: number
  /** Connections are kept and used again. */
  readonly #agent = new Agent({ keepAlive: true })

  constructor(port: number) {
    this.#port = port
  }

  post({ url, rawHeaders, body }: Pick<Post, 'url' | 'rawHeaders' | 'body'>): Promise<PostAnswer> {
    const bytes = Buffer.from(body)
    const host = `127.0.0.1:${this.#port}`
    const isChunked = rawHeaders.includes('Transfer-Encoding')
    const length = isChunked ? [] : ['Content-Length', String(bytes.length)]
    return new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: this.#port,
        path: url,
        method: 'POST',
        agent: this.#agent,
        headers: [...rawHeaders, 'Host', host, ...length],
      }
      const outgoing = request(options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          const { statusCode: status = 0, headers } = response
          const code = headers['x-onebot-error']?.toString()
          resolve({ status, type: headers['content-type'], body: Buffer.concat(chunks), code })
        })
      })
      outgoing.once('error', reject)
      outgoing.end(bytes)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
