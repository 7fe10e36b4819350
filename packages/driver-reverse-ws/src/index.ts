/**
 * Reverse WebSocket: the implementation dials the bot.
 * @module
 */
export type { ReverseWsOptions } from './options.js'
export { type ReverseWsDriver, type Route, reverseWs } from './reverse-ws.js'
