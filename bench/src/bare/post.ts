/** The least on `node:http` by hand. It checks no signature. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { portOf } from '../port.js'
import { serve } from '../subject.js'

/** The fields that are used of an event. */
interface Wire {
  post_type?: string
  message_id?: number
}

/** ms, as in onebot.js: a connection must outlive the turns of the other subject. */
const KEEP_ALIVE = 65_000

await serve(async (onMessage) => {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const event: Wire = JSON.parse(Buffer.concat(chunks).toString())
      switch (event.post_type) {
        case 'message':
          onMessage(event.message_id)
      }
      response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: portOf(server) }
})
