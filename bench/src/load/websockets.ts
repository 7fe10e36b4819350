/** Events over WebSockets, as fast as they are read. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { readPlan, turns } from '../child.js'
import { eventsOf } from '../event.js'

/** Events in one write where there is one link; a link of many writes them one by one. */
const PER_WRITE = 64

/** What is written in turn: the n-th belongs to link n modulo their number. */
export function writesFor(selfIds: readonly number[], frame: (text: string) => Buffer): Buffer[] {
  const frames = eventsOf(selfIds).map(frame)
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

/** Sends the warm-up at the first turn and a burst at each later one. */
export async function sendInTurns(sockets: readonly Socket[], writes: readonly Buffer[]): Promise<void> {
  const { links, warm, count } = readPlan()
  let due = warm
  for await (const _ of turns) {
    await send(sockets, writes, links === 1 ? due / PER_WRITE : due)
    due = count
  }
}
