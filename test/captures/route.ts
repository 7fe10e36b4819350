/** How a bot and the implementation of a capture come together. */
import type { Driver } from '@onebot.js/core'
import type { Upgrade } from './capture.js'
import type { Wire } from './wire.js'

/** An upgrade, without what came of it. */
export interface Refused {
  readonly status: number
  /** The bot's word for a refusal. */
  readonly code?: string | undefined
  /** Forward WebSocket: what the bot sent. */
  readonly request?: { readonly url: string; readonly authorization: string | undefined }
}

/** What came of an upgrade request: the implementation's end of the connection, or a refusal. */
export type Met = Refused | (Refused & { readonly wire: Wire })

export interface Route {
  readonly driver: Driver
  connect(upgrade: Upgrade): Promise<Met>
  /** Resolves when the driver has taken note of how its connections ended. */
  settled?(): Promise<void>
  /** Called when the bot has stopped. */
  stop?(): Promise<void>
}
