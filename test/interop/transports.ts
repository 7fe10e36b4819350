/** The four transports of OneBot V12: for each a driver of ours, and the flags of the program that meet it. */
import type { Driver } from '@onebot.js/core'
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { freePort } from './free-port.js'
import type { Executed, RigFlags } from './rig.js'

export const SELF_ID = 'bot1'

export interface Side {
  driver: Driver
  /** Known once the driver has started. */
  flags: () => RigFlags
}

export interface Transport {
  name: string
  /** What the calls of the bot come by. */
  by: Executed['by']
  /** @param accessToken the token of the bot */
  side: (accessToken: string) => Promise<Side>
}

export const reverse: Transport = {
  name: 'reverse WebSocket',
  by: 'ws-reverse',
  side: async (accessToken) => {
    const driver = reverseWs({ port: 0, accessToken })
    return { driver, flags: () => ({ reverse: `ws://127.0.0.1:${driver.port}/onebot/v12/ws` }) }
  },
}

export const forward: Transport = {
  name: 'forward WebSocket',
  by: 'ws',
  side: async (accessToken) => {
    const port = await freePort()
    const reconnect = { min: 20, max: 100 }
    const driver = forwardWs({ url: `ws://127.0.0.1:${port}`, accessToken, reconnect })
    return { driver, flags: () => ({ ws: port }) }
  },
}

export const webhook: Transport = {
  name: 'HTTP webhook and an API root',
  by: 'http',
  side: async (accessToken) => {
    const port = await freePort()
    const apiRoots = { [SELF_ID]: { url: `http://127.0.0.1:${port}`, protocol: 'v12' as const } }
    const driver = http({ port: 0, accessToken, apiRoots })
    return {
      driver,
      flags: () => ({ http: port, webhook: `http://127.0.0.1:${driver.port}/onebot/v12/http` }),
    }
  },
}

export const polling: Transport = {
  name: 'an API root that is polled',
  by: 'http',
  side: async (accessToken) => {
    const port = await freePort()
    const root = { url: `http://127.0.0.1:${port}`, protocol: 'v12', events: 'poll' } as const
    return { driver: http({ accessToken, apiRoots: { [SELF_ID]: root } }), flags: () => ({ http: port }) }
  },
}

export const transports: readonly Transport[] = [reverse, forward, webhook, polling]
