/** Mounts that are attached to one server know of each other: a stray of one may be for another. */
import type { Asked } from './asked.js'

/** Whether a mount has a driver for a request. */
export type Takes = (asked: Asked) => boolean

const MOUNTS = Symbol.for('onebot.js.mounts')

function mountsOf(server: object): Set<unknown> | undefined {
  const mounts: unknown = Reflect.get(server, MOUNTS)
  return mounts instanceof Set ? mounts : undefined
}

/** @returns leaves again */
export function settle(server: object, takes: Takes): () => void {
  const mounts = mountsOf(server) ?? new Set()
  Object.defineProperty(server, MOUNTS, { value: mounts, configurable: true })
  mounts.add(takes)
  return () => void mounts.delete(takes)
}

export function isForNeighbour(server: unknown, asked: Asked): boolean {
  if (typeof server !== 'object' || server === null) return false
  return [...(mountsOf(server) ?? [])].some((takes) => typeof takes === 'function' && takes(asked) === true)
}
