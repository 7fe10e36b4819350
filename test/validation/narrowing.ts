/** Samples as listeners get them, and what each must narrow to. */
import { createOneBot, type OneBotEvent, type Version } from '@onebot.js/core'
import { onTestFinished } from 'vitest'
import type { Fields } from '../captures/capture.js'
import { handDriver } from '../support/hand-driver.js'

interface Given {
  readonly version: Version
  readonly event: Fields
}

/** The events that listeners get. */
export async function deliver(given: readonly Given[]): Promise<OneBotEvent[]> {
  const driver = handDriver()
  const app = createOneBot({ drivers: [driver], logger: false })
  const events: OneBotEvent[] = []
  app.on('event', (event) => void events.push(event))
  await app.start()
  onTestFinished(() => app.stop())
  for (const [index, { version, event }] of given.entries()) {
    // Each on a link of its own: an account speaks one version.
    const { sink, receive } = driver.open({ peer: { id: `peer ${index}`, protocol: version } })
    receive(event)
    sink.closed()
  }
  return events
}

/** What the narrowed type alone has. */
export function read(event: OneBotEvent): unknown {
  switch (event.type) {
    case 'message':
    case 'message_sent': {
      if (event.version === 'v12') {
        return event.raw.detail_type === 'channel' ? event.raw.channel_id : event.raw.user_id
      }
      return event.raw.message_type === 'group' ? event.raw.group_id : event.raw.message
    }
    case 'notice':
      return event.version === 'v11' ? event.raw.notice_type : event.raw.detail_type
    case 'request':
      return event.version === 'v11' ? event.raw.flag : event.raw.detail_type
    case 'meta':
      return event.version === 'v11' ? event.raw.meta_event_type : event.raw.detail_type
    case 'unknown':
      return undefined
  }
}

/** The same, by the names on the wire. */
export function expected(raw: Fields): unknown {
  const { post_type: type = raw.type, message_type: detail = raw.detail_type } = raw
  if (type !== 'message' && type !== 'message_sent') {
    return type === 'request' && 'flag' in raw
      ? raw.flag
      : (raw.notice_type ?? raw.meta_event_type ?? raw.detail_type)
  }
  if (detail === 'channel') return raw.channel_id
  if (!('post_type' in raw)) return raw.user_id
  return detail === 'group' ? raw.group_id : raw.message
}
