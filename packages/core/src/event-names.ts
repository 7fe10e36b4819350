/** The finer names of events, and what they say of them: types only. */
import type {
  AccountEvent,
  AnyMetaEvent,
  MessageEvent,
  MessageEventOf,
  MessageSentEvent,
  MetaEvent,
  NoticeEvent,
  RequestEvent,
  RequestEventOf,
  V12RequestEvent,
} from './event.js'
import type {
  V11MessageEventMap,
  V11MessageRaw,
  V11MessageSentRaw,
  V11MetaEventMap,
  V11MetaRaw,
  V11NoticeEventMap,
  V11NoticeRaw,
  V11NotifyEventMap,
  V11NotifyRaw,
  V11RequestEventMap,
  V11RequestRaw,
} from './v11/events.js'
import type {
  V12MessageEventMap,
  V12MessageRaw,
  V12MetaEventMap,
  V12MetaRaw,
  V12NoticeEventMap,
  V12NoticeRaw,
  V12RequestEventMap,
} from './v12/events.js'

/** The names that stand in the tables of events. */
export type KnownDetail =
  | `${'message' | 'message_sent'}.${keyof V11MessageEventMap | keyof V12MessageEventMap}`
  | `notice.${keyof V11NoticeEventMap | keyof V12NoticeEventMap | 'notify'}`
  | `notice.notify.${keyof V11NotifyEventMap}`
  | `request.${keyof V11RequestEventMap | keyof V12RequestEventMap}`
  | `meta.${keyof V11MetaEventMap | keyof V12MetaEventMap}`

/** What there is of either version; nothing where the tables have no such event. */
type Message11<T extends 'message' | 'message_sent', R extends object> = [R] extends [never]
  ? never
  : MessageEventOf<'v11', T, R>
type Message12<T extends 'message' | 'message_sent', R extends object> = [R] extends [never]
  ? never
  : MessageEventOf<'v12', T, R>
type Notice11<R extends object> = [R] extends [never] ? never : AccountEvent<'v11', 'notice', R>
type Notice12<R extends object> = [R] extends [never] ? never : AccountEvent<'v12', 'notice', R>
type Request11<R extends object> = [R] extends [never] ? never : RequestEventOf<'v11', R> | V12RequestEvent
type Meta11<R extends object> = [R] extends [never] ? never : MetaEvent<'v11', R>
type Meta12<R extends object> = [R] extends [never] ? never : MetaEvent<'v12', R>

interface ByType {
  message: MessageEvent
  message_sent: MessageSentEvent
  notice: NoticeEvent
  request: RequestEvent
  meta: AnyMetaEvent
}

interface ByDetail<D> {
  message:
    | Message11<'message', Extract<V11MessageRaw, { message_type: D }>>
    | Message12<'message', Extract<V12MessageRaw, { detail_type: D }>>
  message_sent:
    | Message11<'message_sent', Extract<V11MessageRaw | V11MessageSentRaw, { message_type: D }>>
    | Message12<'message_sent', Extract<V12MessageRaw, { detail_type: D }>>
  notice:
    | Notice11<Extract<V11NoticeRaw, { notice_type: D }>>
    | Notice12<Extract<V12NoticeRaw, { detail_type: D }>>
  request: Request11<Extract<V11RequestRaw, { request_type: D }>>
  meta: Meta11<Extract<V11MetaRaw, { meta_event_type: D }>> | Meta12<Extract<V12MetaRaw, { detail_type: D }>>
}

type Or<T, Else> = [T] extends [never] ? Else : T

/** A sub type narrows `notify` alone: elsewhere it is a field among others. */
type BySubType<T extends keyof ByType, D, S> = T extends 'notice'
  ? D extends 'notify'
    ? Notice11<Extract<V11NotifyRaw, { sub_type: S }>>
    : never
  : never

/** `detail`, or `detail.sub_type`. */
type Found<T extends keyof ByType, Rest extends string> = Rest extends `${infer D}.${infer S}`
  ? Or<BySubType<T, D, S>, Or<ByDetail<Rest>[T], ByDetail<D>[T]>>
  : ByDetail<Rest>[T]

/** The event of a finer name; of one that is in no table, whatever its type has. */
export type DetailEvent<N extends string> = N extends `${infer T extends keyof ByType}.${infer Rest}`
  ? Or<Found<T, Rest>, ByType[T]>
  : never
