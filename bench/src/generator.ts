/** The load generator: implementations that send events as fast as they are read, and answer calls. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { readPlan, tell, turns } from './child.js'
import { groupMessage } from './event.js'
import { textFrame } from './frames.js'
import { dialAll } from './link.js'
import { FIRST_SELF_ID } from './plan.js'

/** At least so many different events. */
const EVENTS = 1024
/** Events in one write where there is one link; a link of many writes them one by one. */
const PER_WRITE = 64

/** What is written in turn: the n-th belongs to link n modulo their number. */
function writesFor(selfIds: readonly number[]): Buffer[] {
  const frames: Buffer[] = []
  while (frames.length < EVENTS) {
    for (const selfId of selfIds) frames.push(textFrame(JSON.stringify(groupMessage(selfId, frames.length))))
  }
  if (selfIds.length > 1) return frames
  return Array.from({ length: Math.ceil(frames.length / PER_WRITE) }, (_, index) =>
    Buffer.concat(frames.slice(index * PER_WRITE, (index + 1) * PER_WRITE)),
  )
}

async function send(sockets: readonly Socket[], writes: readonly Buffer[], count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const at = index % sockets.length
    const socket = sockets[at]
    const bytes = writes[index % writes.length]
    if (socket === undefined || bytes === undefined) return
    if (!socket.write(bytes)) await once(socket, 'drain')
    if (at === sockets.length - 1 && at > 0) await turn()
  }
}

const { kind, links, warm, count } = readPlan()
const selfIds = Array.from({ length: links }, (_, index) => FIRST_SELF_ID + index)
const writes = kind === 'events' ? writesFor(selfIds) : []
const sockets = await dialAll(Number(process.argv[3]), selfIds)
tell({ links: sockets.length })
let due = warm
for await (const _ of turns) {
  // Calls come from the subject when it is told to go.
  if (kind !== 'events') continue
  await send(sockets, writes, links === 1 ? due / PER_WRITE : due)
  due = count
}
