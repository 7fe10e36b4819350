/**
 * Everything most bots need: the core and the drivers.
 * @module
 */
export * from '@onebot.js/core'
export * from '@onebot.js/driver-reverse-ws'
