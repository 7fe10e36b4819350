/**
 * Forward WebSocket: the bot dials the implementation.
 * @module
 */
export { type ForwardWsDriver, forwardWs } from './forward-ws.js'
export type { ForwardWsOptions, TlsOptions } from './options.js'
export type { Endpoint, EndpointUrl, PresentedToken } from './targets.js'
