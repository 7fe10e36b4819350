/**
 * A Koishi with the example and a plugin that echoes, for koishi-program.ts, which tells it over IPC what to do.
 * A process of its own, because Koishi leaves its listener open when it stops.
 */
import { createHook } from 'node:async_hooks'
import { createRequire } from 'node:module'

const HANDLES = ['Timeout', 'TCPWRAP', 'TCPSERVERWRAP', 'PIPEWRAP', 'TLSWRAP', 'MESSAGEPORT', 'WORKER']
/** What code of ours has open, by the stack that opened it: timers that do not hold the process as well. */
const ours = new Map()
Error.stackTraceLimit = 50
createHook({
  init(id, type) {
    if (!HANDLES.includes(type)) return
    const { stack = '' } = new Error(type)
    if (/[\\/]packages[\\/][\w.-]+[\\/]dist[\\/]/.test(stack)) ours.set(id, stack)
  },
  destroy: (id) => ours.delete(id),
}).enable()

const load = createRequire(new URL('../../examples/koishi/package.json', import.meta.url))
const { Context, h } = load('koishi')
const { default: server } = load('@koishijs/plugin-server')
const plugin = load('./index.js')

const { PORT, TOKEN, API_ROOT } = process.env
const CAT = Buffer.from('cat')
/** @param {object} message */
const tell = (message) => process.send?.(message)

const app = new Context()
app.plugin(server, { port: Number(PORT), host: '127.0.0.1' })
for (const name of ['message', 'guild-member-added', 'guild-member-removed', 'message-deleted']) {
  app.on(name, (/** @type {any} */ session) => tell({ session: session.toJSON() }))
}
app.on('bot-status-updated', (/** @type {any} */ { sid, status }) =>
  tell({ status: { bot: sid, online: status === 1 } }),
)
app.middleware(async (/** @type {any} */ session, /** @type {() => unknown} */ next) => {
  if (!session.content?.startsWith('/echo ')) return next()
  const said = session.content.slice('/echo '.length)
  tell({
    sent: await session.send([
      h.quote(session.messageId),
      h.at(session.userId),
      said,
      h.image(CAT, 'image/png'),
    ]),
  })
})
app
  .command('add <a:number> <b:number>')
  .action((/** @type {any} */ _, /** @type {number} */ a, /** @type {number} */ b) => `${a + b}`)
/** @type {string[]} */
const errors = []
app.on('internal/error', (/** @type {unknown} */ error) => void errors.push(String(error)))
await app.start()

const counts = () => ({
  bots: app.bots.length,
  paths: app.server.wsStack.length + app.server.stack.length,
  sockets: process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')),
  ours: [...ours.values()],
  errors,
})
tell({ bare: counts() })

const config = { path: '/onebot', accessToken: TOKEN, apiRoots: { 10002: API_ROOT } }
let fork = app.plugin(plugin, config)
/** @type {Record<string, () => unknown>} */
const orders = {
  reload: () => fork.update(config, true),
  unload: () => fork.dispose(),
  load: () => {
    fork = app.plugin(plugin, config)
  },
  'load and unload': () => app.plugin(plugin, config).dispose(),
  count: () => tell({ counts: counts() }),
}
process.on('message', (/** @type {{ order: string }} */ { order }) => {
  orders[order]?.()
  tell({ done: order })
})
process.on('disconnect', () => process.exit())
