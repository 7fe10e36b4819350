/** A whole life of an app, in a process of its own: nothing of it is left in what all modules share. */
import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

beforeAll(() => {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b'], { cwd: root })
}, 60_000)

const PROGRAM = `
  const shared = () => ({
    listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
    handles: process.getActiveResourcesInfo().sort(),
    // undici keeps a dispatcher there, which the drivers do not use.
    names: Reflect.ownKeys(globalThis).map(String).filter((name) => !name.includes('undici')).sort(),
    env: Object.keys(process.env).sort(),
  })
  // They have handles of their own as soon as they are looked at.
  void [process.stdout, process.stderr]
  const before = shared()
  const { createOneBot, forwardWs, http, reverseWs } = await import('onebot.js')
  const { fakeImplementation, mockDriver } = await import('@onebot.js/testing')
  const imported = shared()
  const token = { accessToken: 'a-token-for-tests' }

  const listens = reverseWs({ port: 0, ...token })
  const dialled = fakeImplementation({ transport: 'forward-ws', selfId: '10002', ...token })
  const api = fakeImplementation({ transport: 'http', selfId: '10003', ...token })
  await dialled.connect()
  await api.connect()
  const app = createOneBot({
    drivers: [
      listens,
      forwardWs({ url: dialled.url, ...token }),
      http({ apiRoots: { 10003: api.url }, ...token }),
      mockDriver({ selfId: '10004' }),
    ],
    logger: false,
  })
  app.on('error', () => {})
  await app.start()
  const comes = fakeImplementation({ url: listens.urls[0], ...token })
  await comes.connect()
  for (const id of ['10001', '10002', '10003', '10004']) await app.bot(id)
  for (const id of ['10001', '10002', '10003']) await (await app.bot(id)).send({ userId: '20002' }, 'hello')
  const during = shared()
  await app.stop()
  for (const impl of [comes, dialled, api]) await impl.stop()
  // What was closed is gone when its callbacks have run.
  const late = performance.now() + 5000
  while (process.getActiveResourcesInfo().length > before.handles.length && performance.now() < late)
    await new Promise((resolve) => setImmediate(resolve))
  console.log(JSON.stringify({ before, imported, during, after: shared() }))
`

it('neither listeners of the process, nor handles, globals or variables, and the process ends by itself', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: `${root}examples`,
    timeout: 12_000,
  })
  const { before, imported, during, after } = JSON.parse(stdout)
  expect(imported.listeners).toEqual(before.listeners)
  expect(during.listeners).toEqual(before.listeners)
  expect(after).toEqual(before)
  expect(during.handles.length).toBeGreaterThan(before.handles.length)
})
