import { conversationOf } from '../destination.js'
import { ConfigError, OneBotError } from '../errors.js'
import type { OneBotEvent } from '../event.js'
import { assertKnownOptions } from '../known-options.js'
import type { EventFlow, Middleware } from '../middleware.js'
import { atLeast } from './options.js'

/** Options of `lanes()`. */
export interface LanesOptions {
  /**
   * What the events of one lane share: the group, channel or user of one account, or what a function gives. Events
   * for which it gives nothing pass at once, and so do meta events.
   * @default 'conversation'
   */
  by?: 'conversation' | ((event: OneBotEvent) => string | undefined) | undefined
  /** How many events may wait in one lane. @default 100 */
  maxPerLane?: number | undefined
  /** How many events may wait in all lanes. @default 1000 */
  maxWaiting?: number | undefined
  /** Which event is dropped when too many wait: the one that comes, or the one that has waited longest. @default 'drop-newest' */
  overflow?: 'drop-newest' | 'drop-oldest' | undefined
}

const known = {
  by: true,
  maxPerLane: true,
  maxWaiting: true,
  overflow: true,
} satisfies Record<keyof LanesOptions, true>

/** How often it is said that events are dropped, in ms. */
const TOLD_EVERY = 60_000

function byConversation(event: OneBotEvent): string | undefined {
  if (event.type === 'meta') return undefined
  const { version, platform = '', selfId } = event.bot
  const conversation = conversationOf(event)
  return conversation && `${version}:${platform}:${selfId}:${conversation}`
}

/** Events that wait, the oldest first. */
type Waiting = Map<EventFlow, Lane>

interface Lane {
  readonly waiting: Set<EventFlow>
}

const firstOf = <T>(values: Iterable<T>): T | undefined => {
  const [first] = values
  return first
}

/**
 * One event after the other in each conversation: the listeners of the next one start when those of the last one have
 * finished, or were given up as slow (`handlerTimeout`). Other conversations go on meanwhile. `waitFor()` and
 * `event.next()` get what waits in a lane, so that a listener may wait for the next message of its own conversation.
 * @throws {ConfigError} on an option that cannot work
 * @example app.use(lanes())
 */
export function lanes(options: LanesOptions = {}): Middleware {
  assertKnownOptions('lanes', options, known)
  const { by = 'conversation', overflow = 'drop-newest' } = options
  const maxPerLane = atLeast(0, 'maxPerLane', options.maxPerLane ?? 100)
  const maxWaiting = atLeast(0, 'maxWaiting', options.maxWaiting ?? 1000)
  if (by !== 'conversation' && typeof by !== 'function') {
    throw new ConfigError('OPTIONS_INVALID', `by must be 'conversation' or a function, not '${by}'`)
  }
  if (overflow !== 'drop-newest' && overflow !== 'drop-oldest') {
    const message = `overflow must be 'drop-newest' or 'drop-oldest', not '${overflow}'`
    throw new ConfigError('OPTIONS_INVALID', message)
  }
  const keyOf = by === 'conversation' ? byConversation : by
  const busy = new Map<string, Lane>()
  const waiting: Waiting = new Map()
  let toldAt = Number.NEGATIVE_INFINITY

  function drop(flow: EventFlow, lane: Lane): void {
    lane.waiting.delete(flow)
    waiting.delete(flow)
    flow.drop('lane_overflow')
  }

  /** Makes room for one more; false where there is none. */
  function admits(lane: Lane, flow: EventFlow): boolean {
    const isFull = lane.waiting.size >= maxPerLane
    if (!isFull && waiting.size < maxWaiting) return true
    if (performance.now() - toldAt >= TOLD_EVERY) {
      toldAt = performance.now()
      const where = isFull
        ? `${maxPerLane} events wait in one lane`
        : `${maxWaiting} events wait in all lanes`
      flow.report(new OneBotError('EVENTS_DROPPED', `${where}: events are dropped`))
    }
    if (overflow === 'drop-newest') return false
    const [oldest, its] = (isFull ? undefined : firstOf(waiting)) ?? [firstOf(lane.waiting), lane]
    if (oldest === undefined) return false
    drop(oldest, its)
    return true
  }

  /** Starts the listeners of one event after the other. */
  function go(key: string, lane: Lane, first: EventFlow): void {
    let flow: EventFlow | undefined = first
    while (flow) {
      const settled = flow.settled()
      if (settled) return void settled.then(() => goOn(key, lane))
      flow = take(lane)
    }
    busy.delete(key)
  }

  function goOn(key: string, lane: Lane): void {
    const next = take(lane)
    if (next) go(key, lane, next)
    else busy.delete(key)
  }

  function take(lane: Lane): EventFlow | undefined {
    const next = firstOf(lane.waiting)
    if (next) {
      lane.waiting.delete(next)
      waiting.delete(next)
    }
    return next
  }

  return {
    event(event, next, flow) {
      const key = event.type === 'meta' ? undefined : keyOf(event)
      if (key === undefined) return next()
      const lane = busy.get(key)
      if (lane === undefined) {
        const fresh: Lane = { waiting: new Set() }
        // Before the listeners start: one of them may bring in the next event.
        busy.set(key, fresh)
        go(key, fresh, flow)
      } else if (admits(lane, flow)) {
        lane.waiting.add(flow)
        waiting.set(flow, lane)
        flow.hold()
      } else flow.drop('lane_overflow')
    },
  }
}
