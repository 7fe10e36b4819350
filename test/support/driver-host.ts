/** A core written by hand: what a driver does can be seen, and what it is told can be chosen. */
import type {
  Admission,
  Arrival,
  Driver,
  DriverHost,
  Frame,
  Handshake,
  Link,
  LinkError,
  LinkSink,
} from '@onebot.js/core'
import { onTestFinished } from 'vitest'

/** A frame that came, and by which link. */
export interface Received {
  readonly frame: Frame
  readonly arrival: Arrival | undefined
  readonly link: Link
}

type Answer = Frame | undefined | Promise<Frame | undefined>

export class TestHost implements DriverHost {
  readonly handshakes: Handshake[] = []
  readonly links: Link[] = []
  readonly received: Received[] = []
  /** The links that ended, and why. */
  readonly ended: { link: Link; cause: LinkError | undefined }[] = []
  readonly reports: LinkError[] = []
  /** The codes of what the driver turned away by itself. */
  readonly refusals: string[] = []
  /** What becomes of handshakes. @default each `X-Self-ID` is a V11 account, and who has none is a V12 webhook */
  onAdmit: (handshake: Handshake) => Admission = admitAll
  /** What becomes of frames. */
  onFrame: (frame: Frame, arrival: Arrival | undefined, link: Link) => Answer = () => undefined
  /** What is known of links. */
  verdict: ReturnType<LinkSink['verdict']> = 'proven'
  #wake: (() => void)[] = []

  get frames(): Frame[] {
    return this.received.map(({ frame }) => frame)
  }

  admit(handshake: Handshake): Admission {
    this.handshakes.push(handshake)
    return this.onAdmit(handshake)
  }

  open(link: Link): LinkSink {
    this.links.push(link)
    this.#tell()
    return {
      receive: (frame, arrival) => {
        this.received.push({ frame, arrival, link })
        this.#tell()
        return this.onFrame(frame, arrival, link)
      },
      verdict: () => this.verdict,
      closed: (cause) => {
        this.ended.push({ link, cause })
        this.#tell()
      },
    }
  }

  refused({ code }: { code: string }): void {
    this.refusals.push(code)
  }

  report(cause: LinkError): void {
    this.reports.push(cause)
    this.#tell()
  }

  /** Resolves when something holds that links, frames, ends or reports bring about. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        this.#wake.push(resolve)
      })
    }
  }

  #tell(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }
}

function admitAll({ headers }: Handshake): Admission {
  const selfId = headers['x-self-id']
  return selfId === undefined
    ? { ok: true, peer: { id: `v12:hook:${headers['x-impl'] ?? 'none'}`, protocol: 'v12', role: 'event' } }
    : {
        ok: true,
        peer: {
          id: `v11:${selfId}`,
          protocol: 'v11',
          role: 'event',
          self: { platform: 'qq', user_id: selfId },
        },
      }
}

/** Starts a driver, and stops it with the test. */
export async function startDriver(driver: Driver, host = new TestHost()): Promise<TestHost> {
  onTestFinished(() => driver.stop())
  await driver.start(host)
  return host
}
