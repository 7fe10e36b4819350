/** What a subject measures of itself. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Figures } from './child.js'
import type { Plan } from './plan.js'
import { percentile } from './stats.js'

/** What both subjects send: the parameters of `send_group_msg`. */
export type GroupMessage = {
  group_id: number
  message: { type: 'text'; data: { text: string } }[]
}

export type Call = (params: GroupMessage) => Promise<unknown>

/** Begins a measurement; the function that is returned ends it. */
function begin(count: number): () => Figures {
  const at = performance.now()
  const cpu = process.cpuUsage()
  return () => {
    const ms = performance.now() - at
    const { user, system } = process.cpuUsage(cpu)
    return { rate: (count / ms) * 1000, cpu: (user + system) / count }
  }
}

/** The listener of both subjects; tells the figures of the warm-up, then those of each burst. */
export function eventMeter({ warm, count }: Plan, tell: (figures: Figures) => void) {
  let seen = 0
  let due = warm
  let end = begin(due)
  return (messageId: unknown): void => {
    if (messageId === undefined) return
    if (seen === 0) end = begin(due)
    if (++seen < due) return
    tell(end())
    seen = 0
    due = count
  }
}

/** Makes calls, so many at a time, and gives how long each took in ms. */
async function callMany(call: Call, count: number, inFlight: number): Promise<Float64Array> {
  const took = new Float64Array(count)
  let issued = 0
  const worker = async (): Promise<void> => {
    while (issued < count) {
      const index = issued++
      const from = performance.now()
      await call({ group_id: 30_003, message: [{ type: 'text', data: { text: `第 ${index} 条消息` } }] })
      took[index] = performance.now() - from
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return took
}

export async function measureCalls(call: Call, count: number, inFlight: number): Promise<Figures> {
  const end = begin(count)
  const took = await callMany(call, count, inFlight)
  return { ...end(), p50: percentile(took, 50) * 1000, p99: percentile(took, 99) * 1000 }
}

export async function measureHeap(call: Call, count: number, inFlight: number): Promise<Figures> {
  const before = await settledHeap()
  await callMany(call, count, inFlight)
  return { bytes: ((await settledHeap()) - before) / count }
}

/** Bytes in use when nothing is left to collect. Twice, because finalizers free more. */
async function settledHeap(): Promise<number> {
  for (let i = 0; i < 2; i++) {
    await sleep(50)
    globalThis.gc?.()
  }
  return process.memoryUsage().heapUsed
}
