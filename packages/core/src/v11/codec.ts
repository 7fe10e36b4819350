/** The codec of OneBot V11 (`botuniverse/onebot-11`). */
import type { BotOfAny } from '../bot.js'
import type { Self } from '../driver.js'
import { AccountEvent, MessageEventOf, MetaEvent, type OneBotEvent, RequestEventOf } from '../event.js'
import { type Fields, fieldOf, idText, toNumber } from '../fields.js'
import type { Answer, CallRequest, MetaNews, Protocol } from '../protocol.js'
import { failureOf } from '../quirks.js'
import { encodeCall, encodeParams } from './encode.js'
import type { V11RawEvent } from './events.js'
import { sendCall, webhook } from './quick.js'

/** V11 names no platform; this stands in its place in keys. */
const V11_PLATFORM = 'qq'

/**
 * Actions of NapCat whose answer comes in several frames with one echo. Decided by the action, because the answers
 * to `upload_file_stream` look the same and are whole (NapCat packages/napcat-onebot/action/stream).
 */
const DOWNLOAD_STREAMS = new Set([
  'download_file_stream',
  'download_file_image_stream',
  'download_file_record_stream',
  'test_download_stream',
])

function isEvent(value: Fields): value is Fields & V11RawEvent {
  return typeof value.post_type === 'string'
}

/** Lagrange sends the bot's own messages as plain `message`; every echo bot would answer itself. */
function isOwn({ user_id, self_id }: { user_id: unknown; self_id: unknown }, bot: BotOfAny): boolean {
  if (user_id !== undefined && user_id === self_id) return true
  // The text of the first is at hand, because it is the same each time.
  if (typeof user_id === 'number' && typeof self_id === 'number')
    return String(self_id) !== bot.selfId && String(user_id) === bot.selfId
  const sender = idText(user_id)
  return sender !== undefined && (sender === idText(self_id) || sender === bot.selfId)
}

function event(raw: Fields, bot: BotOfAny | undefined): OneBotEvent {
  if (bot === undefined) throw new TypeError('a V11 event belongs to an account')
  if (isEvent(raw)) {
    switch (raw.post_type) {
      case 'message':
        return isOwn(raw, bot)
          ? new MessageEventOf('v11', 'message_sent', raw.message_type, raw, bot)
          : new MessageEventOf('v11', 'message', raw.message_type, raw, bot)
      case 'message_sent':
        return new MessageEventOf('v11', 'message_sent', raw.message_type, raw, bot)
      case 'notice':
        return new AccountEvent('v11', 'notice', raw.notice_type, raw, bot)
      case 'request':
        return new RequestEventOf('v11', raw.request_type, raw, bot)
      case 'meta_event':
        return new MetaEvent('v11', raw.meta_event_type, raw, bot)
    }
  }
  return new AccountEvent('v11', 'unknown', idText(raw.post_type) ?? '', raw, bot)
}

function selfOf(raw: Fields): Self | undefined {
  const id = idText(raw.self_id)
  // 0 is what an implementation sends before it is logged in.
  return id === undefined || id === '0' ? undefined : { platform: V11_PLATFORM, user_id: id }
}

/** `online` may be null where the implementation cannot tell (api/public.md get_status); then `good` says it. */
function onlineOf(status: unknown): boolean | undefined {
  const online = fieldOf(status, 'online')
  if (typeof online === 'boolean') return online
  return fieldOf(status, 'good') === false ? false : undefined
}

/** Messages have one; 0 and `''` are what implementations send where they do not know it. */
function eventId({ post_type, message_id }: Fields): string | number | undefined {
  if (post_type !== 'message' && post_type !== 'message_sent') return undefined
  return (typeof message_id === 'number' || typeof message_id === 'string') && message_id
    ? message_id
    : undefined
}

const LIKENESS = [
  ...['post_type', 'notice_type', 'request_type', 'message_type', 'sub_type', 'time', 'flag'],
  ...['group_id', 'user_id', 'operator_id', 'target_id', 'message_id'],
] as const

function likeness(raw: Fields): string {
  return JSON.stringify(LIKENESS.map((name) => raw[name]))
}

function news(raw: Fields): MetaNews | undefined {
  if (!isEvent(raw)) return undefined
  if (raw.post_type === 'meta_event') {
    if (raw.meta_event_type === 'lifecycle') return { kind: 'connect' }
    if (raw.meta_event_type !== 'heartbeat') return undefined
    const online = onlineOf(raw.status)
    return {
      kind: 'heartbeat',
      interval: toNumber(raw.interval),
      ...(online !== undefined && { online }),
    }
  }
  // NapCat and Lagrange say so when the account is kicked or comes back.
  if (raw.post_type === 'notice' && (raw.notice_type === 'bot_offline' || raw.notice_type === 'bot_online')) {
    return { kind: 'presence', accounts: [{ self: selfOf(raw), online: raw.notice_type === 'bot_online' }] }
  }
  return undefined
}

/** Reads the many envelopes of real implementations: `message`, `wording`, `msg`, matcha's `data.message`. */
function answer(value: Fields): Answer {
  const { status, retcode, data: given, message, wording, msg } = value
  const data = given ?? null
  const malformed = { state: 'malformed', retcode: -1, reason: '', data } as const
  if (status === undefined && retcode === undefined) return malformed
  if (retcode !== undefined && typeof retcode !== 'number') return malformed
  // Where the two contradict each other, the worse is believed: Lagrange fails with `ok` and 1, or with a text and 0
  // (Core/Operation/Request/SetFriendAddRequestOperation.cs, Core/Operation/Generic/SendLikeOperation.cs).
  const isAsync = status === 'async' && (retcode === undefined || retcode === 0 || retcode === 1)
  if (isAsync || ((status === 'ok' || status === '' || status === undefined) && (retcode ?? 0) === 0)) {
    return { state: 'ok', retcode: retcode ?? 0, reason: '', data: isAsync ? null : data }
  }
  const words = [message, wording, msg, fieldOf(data, 'message'), status]
  const isWord = (word: unknown): word is string =>
    typeof word === 'string' && !['', 'ok', 'failed', 'async'].includes(word)
  const reason = words.find(isWord) ?? ''
  return { state: failureOf(retcode ?? -1, reason), retcode: retcode ?? -1, reason, data }
}

export const v11: Protocol = {
  version: 'v11',
  binary: false,
  isEvent,
  sameSelf: (raw, last) => raw.self_id !== undefined && raw.self_id === last.raw,
  self: selfOf,
  needsAccount: () => true,
  event,
  news,
  isMeta: (raw) => raw.post_type === 'meta_event',
  isHeartbeat: (raw) => raw.meta_event_type === 'heartbeat',
  eventId,
  likeness,
  encode: (call: CallRequest, _encoding, shape) => (shape === 'http' ? encodeParams(call) : encodeCall(call)),
  httpPath: (action) => encodeURIComponent(action),
  answer,
  streams: (action) => DOWNLOAD_STREAMS.has(action),
  continues: (action, { state, data }) =>
    state === 'ok' && DOWNLOAD_STREAMS.has(action) && fieldOf(data, 'type') === 'stream',
  probe: {
    action: 'get_login_info',
    read: (data) => {
      const self = selfOf({ self_id: fieldOf(data, 'user_id') })
      return self ? [self] : []
    },
  },
  presence: (status) => {
    const online = onlineOf(status)
    return online === undefined ? [] : [{ self: undefined, online }]
  },
  mention: (userId) => ({ type: 'at', data: { qq: userId } }),
  quote: (messageId) => ({ type: 'reply', data: { id: messageId } }),
  send: sendCall,
  webhook,
}
