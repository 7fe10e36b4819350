/** A driver whose links a test opens by hand: each frame that goes out is answered by a function of the test. */
import type { Arrival, Driver, DriverHost, Frame, Link, LinkSink, Outbound, Peer } from '@onebot.js/core'

export interface HandLink {
  readonly sink: LinkSink
  /** What went out. */
  readonly sent: Outbound[]
  /** Brings a value in as JSON text. */
  receive(value: unknown, arrival?: Arrival): Frame | undefined | Promise<Frame | undefined>
}

export interface HandLinkOptions {
  peer?: Partial<Peer>
  shape?: Link['shape']
  sends?: boolean
  receives?: boolean
  /** Answers a call; what it throws is how sending failed. */
  /** The whole answer to a call. */
  raw?(): object
  answer?(call: { action: string; params: Record<string, unknown>; out: Outbound }): unknown
}

export interface HandDriver extends Driver {
  open(options?: HandLinkOptions): HandLink
}

/** The action and the parameters, wherever the transport carries them. */
function callOf(out: Outbound): { action: string; params: Record<string, unknown>; echo: unknown } {
  const body = JSON.parse(String(out.body))
  return 'action' in body
    ? { action: body.action, params: body.params, echo: body.echo }
    : { action: out.path, params: body, echo: undefined }
}

export function handDriver(name = 'by-hand'): HandDriver {
  let host: DriverHost | undefined
  return {
    name,
    start: async (given) => {
      host = given
    },
    stop: async () => {},
    open: ({ peer, shape = 'socket', sends = true, receives = true, answer, raw } = {}) => {
      if (host === undefined) throw new Error('start the app first')
      const sent: Outbound[] = []
      const sink = host.open({
        peer: {
          id: 'v11:10001',
          protocol: 'v11',
          role: sends && receives ? 'universal' : sends ? 'api' : 'event',
          self: { platform: 'qq', user_id: '10001' },
          ...peer,
        },
        shape,
        sends,
        receives,
        send: async (out) => {
          sent.push(out)
          const { action, params, echo } = callOf(out)
          if (raw) return JSON.stringify(raw())
          const data = await answer?.({ action, params, out })
          return JSON.stringify({ status: 'ok', retcode: 0, data: data ?? null, message: '', echo })
        },
        close: () => sink.closed(),
      })
      return { sink, sent, receive: (value, arrival) => sink.receive(JSON.stringify(value), arrival) }
    },
  }
}
