/**
 * Everything most bots need: the core and the drivers.
 * @module
 */
export * from '@onebot.js/config'
export * from '@onebot.js/core'
export { type ListenOptions, listen, type SharedPort } from '@onebot.js/core/node'
export * from '@onebot.js/driver-forward-ws'
export * from '@onebot.js/driver-http'
export * from '@onebot.js/driver-reverse-ws'
