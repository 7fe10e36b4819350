/** A pretend implementation and the application of a peer, which meet over a transport. */
import {
  type FakeImplementation,
  type FakeImplementationOptions,
  fakeImplementation,
} from '@onebot.js/testing'
import { Application } from './application.js'
import { freePort } from './free-port.js'

export type Transport = 'forward-ws' | 'reverse-ws' | 'http'

export const SELF_ID = '10001'
const TOKEN = 'interop-token'
const SECRET = 'interop-secret'

export interface MeetingOptions extends FakeImplementationOptions {
  transport: Transport
  /** Where the application listens. @default '/onebot' */
  path?: string
  /** What the application takes for the token and the secret, where they are not those of the implementation. */
  believes?: { token?: string; secret?: string }
}

export interface Meeting {
  impl: FakeImplementation
  app: Application
  stop(): Promise<void>
}

/** Starts both; the one that dials does so until the other is there. */
export async function meet({ path = '/onebot', believes, ...options }: MeetingOptions): Promise<Meeting> {
  const { transport } = options
  const port = transport === 'forward-ws' ? 0 : await freePort()
  const scheme = transport === 'http' ? 'http' : 'ws'
  const impl = fakeImplementation({
    url: `${scheme}://127.0.0.1:${port}${path}`,
    selfId: SELF_ID,
    accessToken: TOKEN,
    secret: SECRET,
    reconnect: 50,
    // An application that has just been started listens a little later.
    retries: 100,
    retryInterval: 50,
    ...options,
  })
  const dialled = impl.connect()
  if (transport === 'reverse-ws') dialled.catch(() => {})
  else await dialled
  const url = transport === 'reverse-ws' ? '' : impl.url
  const known = { token: options.accessToken ?? TOKEN, secret: SECRET, ...believes }
  const app = new Application({ transport, url, port, selfId: SELF_ID, ...known })
  const stop = async (): Promise<void> => {
    await app.kill()
    await impl.stop()
  }
  return { impl, app, stop }
}
