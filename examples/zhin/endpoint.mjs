// OneBot for zhin, as an endpoint on zhin's own HTTP host: reverse WebSocket and HTTP POST.
import { createOneBot, http, reverseWs } from 'onebot.js'

/**
 * `start` takes connections, `open` and `close` let messages through or not while calls go on, `stop` ends it all.
 * @param {new () => import('./contract.js').EndpointBase} Endpoint the class `Endpoint` of zhin.js/adapter
 * @param {{ host: import('./contract.js').HttpHost, path: string, accessToken: string }} options
 */
export function createOneBotEndpoint(Endpoint, { host, path, accessToken }) {
  const sockets = reverseWs({ noServer: true, paths: [path], accessToken })
  const posts = http({ noServer: true, paths: [path], accessToken })
  const app = createOneBot({ drivers: [sockets, posts] })
  /** @type {(() => void)[]} */
  const releases = []
  let isOpen = false

  class OneBotEndpoint extends Endpoint {
    client = app

    /** @param {AbortSignal} signal */
    async start(signal) {
      await app.start({ signal })
      releases.push(
        host.ws(path).onConnection(({ socket, request }) => sockets.accept(socket, request)),
        host.route(
          'POST',
          path,
          async (request, response) => void (await posts.handleRequest(request, response)),
        ),
      )
    }
    open() {
      isOpen = true
    }
    close() {
      isOpen = false
    }
    async stop() {
      isOpen = false
      for (const release of releases.splice(0)) release()
      await app.stop()
    }
    /** @param {import('./contract.js').SendRequest} request */
    async send({ conversation: { kind, id }, payload }) {
      const [bot] = app.bots
      if (bot === undefined) throw new Error('no OneBot account is online')
      const to = kind === 'private' ? { userId: id } : { groupId: id }
      return (await bot.send(to, payload)).messageId ?? ''
    }
    /** @param {import('onebot.js').MessageEvent} event */
    receive({ text, message, userId = '', groupId, messageId, replyTo, isToMe }) {
      if (!isOpen) return
      return this.emit('message.receive', {
        conversation: { endpoint: this.identity, kind: groupId ? 'group' : 'private', id: groupId ?? userId },
        content: text,
        segments: message,
        sender: { id: userId },
        mentioned: isToMe,
        ...(messageId && { message: { id: messageId } }),
        ...(replyTo && { replyTo: { id: replyTo } }),
      })
    }
  }

  const endpoint = new OneBotEndpoint()
  app.on('message', (event) => endpoint.receive(event))
  return endpoint
}
