/** The codec of OneBot V12 (`botuniverse/onebot`). */
import type { BotOfAny } from '../bot.js'
import type { Self } from '../driver.js'
import { CallError } from '../errors.js'
import { AccountEvent, MessageEventOf, MetaEvent, type OneBotEvent, RequestEventOf } from '../event.js'
import { type Fields, fieldOf, idText, isFields, setField, toNumber } from '../fields.js'
import { writeJson } from '../json.js'
import type { Segment } from '../message.js'
import { toMsgpack } from '../msgpack.js'
import type {
  Answer,
  CallRequest,
  Destination,
  MetaNews,
  Protocol,
  QuickCall,
  QuickRequest,
  WebhookCodec,
} from '../protocol.js'
import { failureOf } from '../quirks.js'
import type { V12RawEvent } from './events.js'

function isEvent(value: Fields): value is Fields & V12RawEvent {
  return typeof value.type === 'string' && typeof value.detail_type === 'string'
}

function isSelf(value: unknown): value is Self {
  const [platform, id] = [fieldOf(value, 'platform'), fieldOf(value, 'user_id')]
  return typeof platform === 'string' && platform !== '' && typeof id === 'string' && id !== ''
}

/** Go-LibOneBot 0.6.0 still sends the two fields that an early draft had in the place of `self`. */
function selfOf({ self, platform, self_id }: Fields): Self | undefined {
  if (isSelf(self)) return self
  const draft = { platform, user_id: self_id }
  return isSelf(draft) ? draft : undefined
}

function event(raw: Fields, bot: BotOfAny | undefined): OneBotEvent {
  if (isEvent(raw) && raw.type === 'meta') return new MetaEvent('v12', raw.detail_type, raw, bot)
  if (bot === undefined) throw new TypeError('only a meta event of V12 may have no account')
  if (isEvent(raw)) {
    switch (raw.type) {
      case 'message':
        return raw.user_id === bot.selfId
          ? new MessageEventOf('v12', 'message_sent', raw.detail_type, raw, bot)
          : new MessageEventOf('v12', 'message', raw.detail_type, raw, bot)
      case 'notice':
        return new AccountEvent('v12', 'notice', raw.detail_type, raw, bot)
      case 'request':
        return new RequestEventOf('v12', raw.detail_type, raw, bot)
    }
  }
  return new AccountEvent('v12', 'unknown', idText(raw.type) ?? '', raw, bot)
}

/** The accounts of `get_status` and of `status_update`, which may list only those that changed. */
function accountsOf(status: unknown): { self: Self; online: boolean }[] {
  const bots = fieldOf(status, 'bots')
  if (!Array.isArray(bots)) return []
  return bots.flatMap((bot: unknown) => {
    const self = fieldOf(bot, 'self')
    return isSelf(self) ? [{ self, online: fieldOf(bot, 'online') !== false }] : []
  })
}

function news(raw: Fields): MetaNews | undefined {
  if (!isEvent(raw) || raw.type !== 'meta') return undefined
  switch (raw.detail_type) {
    case 'heartbeat':
      return { kind: 'heartbeat', interval: toNumber(raw.interval) }
    case 'connect': {
      const [impl, version] = [fieldOf(raw.version, 'impl'), idText(fieldOf(raw.version, 'version'))]
      return { kind: 'connect', ...(typeof impl === 'string' && { impl }), ...(version && { version }) }
    }
    case 'status_update':
      return { kind: 'presence', accounts: accountsOf(raw.status) }
  }
}

function answer({ status, retcode, data: given, message, msg }: Fields): Answer {
  const data = given ?? null
  if ((status !== 'ok' && status !== 'failed') || typeof retcode !== 'number') {
    return { state: 'malformed', retcode: -1, reason: '', data }
  }
  const words = message ?? msg
  const reason = typeof words === 'string' ? words : ''
  const isOk = status === 'ok' && retcode === 0
  return { state: isOk ? 'ok' : failureOf(retcode, reason), retcode, reason, data }
}

/** `bytes` are base64 in JSON and bin in MessagePack (connect/data-protocol/basic-types). */
function jsonParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const wire: Record<string, unknown> = {}
  for (const key of Object.keys(params)) {
    const value = params[key]
    setField(wire, key, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)
  }
  return wire
}

function wireParams(given: Readonly<Record<string, unknown>>, encoding: 'json' | 'msgpack'): object {
  const params = encoding === 'json' ? jsonParams(given) : { ...given }
  // Legal as a string by the standard, but onebots takes an array alone.
  if (typeof params.message === 'string') params.message = [{ type: 'text', data: { text: params.message } }]
  return params
}

function encode(call: CallRequest, encoding: 'json' | 'msgpack'): string | Uint8Array {
  const { action, echo, self } = call
  const params = wireParams(call.params, encoding)
  const frame = self ? { action, params, echo, self } : { action, params, echo }
  return encoding === 'json' ? writeJson(frame, 'string') : toMsgpack(frame)
}

const isQuickCall = (value: unknown): value is QuickCall => typeof fieldOf(value, 'action') === 'string'

function quickCalls(request: QuickRequest): QuickCall[] {
  if (Array.isArray(request) && request.every(isQuickCall)) return request
  const reason = "the answer to a V12 webhook is a list of calls: [{ action: 'send_message', params }]"
  throw new CallError('CALL_INVALID', reason, { action: 'quick', outcome: 'not-sent' })
}

/** The answer to a webhook is a list of calls (connect/communication/http-webhook.md). */
const webhook: WebhookCodec = {
  capacity: Number.POSITIVE_INFINITY,
  reply: (_event, to, message) => [sendCall(to, message)],
  complete: (_event, request) => quickCalls(request),
  whole: () => undefined,
  calls: (_event, _to, request) => quickCalls(request),
  encode: (requests, self, encoding) => {
    const calls = requests
      .flatMap(quickCalls)
      .map(({ action, params = {} }) => ({ action, params: wireParams(params, encoding), self }))
    return encoding === 'json' ? writeJson(calls, 'string') : toMsgpack(calls)
  },
}

function sendCall(
  to: Destination,
  message: readonly Segment[],
): { action: string; params: Record<string, unknown> } {
  return { action: 'send_message', params: { ...placeOf(to), message } }
}

function eventId({ id }: Fields): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined
}

const LIKENESS = [
  ...['type', 'detail_type', 'sub_type', 'time', 'message_id'],
  ...['guild_id', 'channel_id', 'group_id', 'user_id', 'operator_id'],
] as const

function likeness(raw: Fields): string {
  return JSON.stringify(LIKENESS.map((name) => raw[name]))
}

export const v12: Protocol = {
  version: 'v12',
  binary: true,
  isEvent,
  sameSelf: ({ self }, last) =>
    isFields(self) && self.user_id === last.userId && self.platform === last.platform,
  self: selfOf,
  needsAccount: (raw) => raw.type !== 'meta',
  event,
  news,
  isMeta: (raw) => raw.type === 'meta',
  isHeartbeat: (raw) => raw.detail_type === 'heartbeat',
  eventId,
  likeness,
  encode,
  httpPath: () => '',
  answer,
  streams: () => false,
  continues: () => false,
  probe: { action: 'get_status', read: (data) => accountsOf(data).map(({ self }) => self) },
  mention: (userId) => ({ type: 'mention', data: { user_id: userId } }),
  quote: (messageId, userId) => ({ type: 'reply', data: { message_id: messageId, user_id: userId } }),
  presence: accountsOf,
  send: sendCall,
  webhook,
}

function placeOf(to: Destination): Record<string, string> {
  if (to.kind === 'group') return { detail_type: 'group', group_id: String(to.groupId) }
  if (to.kind === 'private') return { detail_type: 'private', user_id: String(to.userId) }
  return { detail_type: 'channel', guild_id: String(to.guildId), channel_id: String(to.channelId) }
}
