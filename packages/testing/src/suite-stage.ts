/** What the cases of the suite play on: apps with drivers under watch, and the implementations that they meet. */
import { type Bot, createOneBot, type OneBot, type OneBotEvent, type Version } from '@onebot.js/core'
import type { Rig, RigOptions, RigPeer } from './rig.js'
import { WatchedDriver } from './watched-driver.js'

const TOKEN = 'suite-token-0123456789'
export const SELF = '10001'

const RULES =
  'https://github.com/onebotjs/onebot.js/blob/main/docs/en/writing-a-driver.md#the-rules-of-the-border'
export const ONLINE =
  'the account did not come online: call host.open() when the connection is there, and hand its frames to sink.receive()'
/** ms: less than what Vitest gives a test, so that it ends with words. */
const SOON = 4000

/** What a promise brings, or an error in words where it does not come. */
export async function soon<T>(promise: Promise<T>, otherwise: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), SOON)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

export interface Setting extends Rig {
  readonly app: OneBot
  readonly errors: unknown[]
}

export class Stage {
  readonly #name: string
  readonly #version: Version
  readonly #rig: (options: RigOptions) => Rig | Promise<Rig>
  readonly #ends: (() => unknown)[] = []
  readonly #watched: WatchedDriver[] = []
  readonly #peers = new Set<RigPeer>()

  constructor(name: string, version: Version, rig: (options: RigOptions) => Rig | Promise<Rig>) {
    this.#name = name
    this.#version = version
    this.#rig = rig
  }

  async setUp(options: Partial<RigOptions> = {}): Promise<Setting> {
    const made = await this.#rig({
      version: this.#version,
      selfId: SELF,
      accessToken: TOKEN,
      peerToken: TOKEN,
      ...options,
    })
    this.#ends.push(() => made.stop?.())
    const driver = new WatchedDriver(made.driver)
    this.#watched.push(driver)
    const app = createOneBot({ drivers: [driver], logger: false, identifyAfter: 50, probeInterval: 50 })
    const errors: unknown[] = []
    app.on('error', (error) => errors.push(error))
    this.#ends.push(() => app.stop())
    return { ...made, app, errors }
  }

  /** Everything up: the app, the implementation, the account. */
  async online(selfId = SELF): Promise<Setting & { peer: RigPeer; bot: Bot }> {
    const made = await this.setUp({ selfId })
    await made.app.start()
    const peer = await this.meet(made)
    const bot = await soon(made.app.bot(selfId), ONLINE)
    return { ...made, peer, bot }
  }

  /** The implementation, connected. */
  async meet({ connect }: Rig): Promise<RigPeer> {
    const peer = await connect()
    this.#peers.add(peer)
    this.#ends.push(() => peer.stop())
    return peer
  }

  next(app: OneBot): Promise<OneBotEvent> {
    return soon(
      new Promise((resolve) => {
        app.once('message', (event) => resolve(event))
      }),
      'an event of the implementation did not arrive: hand every frame to sink.receive()',
    )
  }

  /** Ends what the case has left. @throws where a driver has broken a rule */
  async clear(): Promise<void> {
    // What is said not to have left may still arrive.
    if (this.#watched.some(({ hasDenied }) => hasDenied))
      await new Promise((resolve) => setTimeout(resolve, 50))
    for (const end of this.#ends.splice(0).reverse()) await end()
    const calls = [...this.#peers].flatMap((peer) => peer.calls)
    this.#peers.clear()
    const broken = this.#watched.splice(0).flatMap((driver) => driver.broken(calls))
    if (broken.length > 0)
      throw new Error(`${this.#name} breaks rules of the border:\n- ${broken.join('\n- ')}\nSee ${RULES}`)
  }
}
