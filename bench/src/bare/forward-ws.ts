/** The least on a `ws` client by hand. */
import { once } from 'node:events'
import { WebSocket } from 'ws'
import { readPort } from '../child.js'
import { serve } from '../subject.js'

/** The fields that are used of an event. */
interface Wire {
  post_type?: string
  message_id?: number
}

await serve(async (onMessage) => {
  const socket = new WebSocket(`ws://127.0.0.1:${readPort()}`, { perMessageDeflate: false })
  socket.on('message', (data) => {
    const event: Wire = JSON.parse(data.toString())
    switch (event.post_type) {
      case 'message':
        return onMessage(event.message_id)
    }
  })
  await once(socket, 'open')
  return {}
})
