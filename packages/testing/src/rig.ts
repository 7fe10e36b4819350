/** What the shared suite needs of whoever runs it. */
import type { Driver, Version } from '@onebot.js/core'
import type { RecordedCall, Reply } from './replies.js'

/** What a case asks a rig for. */
export interface RigOptions {
  version: Version
  selfId: string
  /** The token that the driver demands, or presents. */
  accessToken: string
  /** The token that the implementation presents, or demands: another one where the case is about a wrong token. */
  peerToken: string
}

/** The implementation's side of a link. */
export interface RigPeer {
  /** Sends an event; a string goes out as it is. */
  event(raw: object | string): unknown
  /** Sets what an action answers. */
  onAction(action: string, reply: Reply): unknown
  readonly calls: readonly RecordedCall[]
  /** Cuts the link without a farewell. */
  drop(): unknown
  /** Ends the implementation. */
  stop(): unknown
}

/** A driver with an implementation for it to talk to. */
export interface Rig {
  driver: Driver
  /**
   * Brings the link up; called when the app has started, and again after a cut. Rejects where the driver turns the
   * implementation away.
   */
  connect(): Promise<RigPeer>
  /** Ends an implementation that is there before `connect()`, for the driver to dial. */
  stop?(): unknown
}
