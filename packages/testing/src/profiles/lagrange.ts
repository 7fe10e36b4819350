/** Lagrange.OneBot 0.0.3 (`LagrangeDev/Lagrange.Core`, branch v1, Lagrange.OneBot). */
import type { ApiCall, ApiRefusal, Profile } from '../profile.js'
import { isRecord } from '../replies.js'
import { echoOf, fieldsOf, formOf, isForm } from './reading.js'

const INTERVAL = 5000

// Core/Entity/Meta/OneBotStatus.cs
const status = { app_initialized: true, app_enabled: true, app_good: true, online: true, good: true }

// Core/Entity/Action/OneBotResult.cs: a failure has no words, and there is always an echo.
const envelope: Profile['answers']['of'] = ({ status, retcode, data }, { wire, echo }) => ({
  status,
  retcode,
  data: data ?? null,
  echo: wire === 'http' ? null : (echo ?? null),
})

/** System.Text.Json escapes all but plain ASCII, the quotation mark and what is special in HTML. */
const escaped = (text: string): string =>
  text.replace(/\\.|[&'+<>`\u007f-\uffff]/g, (found) => {
    if (found.startsWith('\\') && found !== '\\"') return found
    return `\\u${found
      .charCodeAt(found.length - 1)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0')}`
  })

const parsed = (type: string, body: string): Record<string, unknown> | undefined =>
  isForm(type) ? formOf(body) : body === '' ? undefined : fieldsOf(body)

export const lagrange: Profile = {
  title: 'Lagrange.OneBot',
  // Core/Entity/Action/Response/OneBotVersionInfoResponse.cs, OneBotGetStatusResponse.cs
  version: {
    app_name: 'Lagrange.OneBot',
    app_version: '0.0.3',
    protocol_version: 'v11',
    nt_protocol: 'Linux | 3.2.15-30366',
  },
  status: { ...status, plugins_good: true, memory: 50_000_000 },
  quickFields: [],
  // Core/Operation/OperationService.cs
  suffixes: [],
  text: (value) => escaped(JSON.stringify(value)),
  // Core/Entity/Message/OneBotGroupMsg.cs, OneBotPrivateMsg.cs; Database/MessageRecord.cs
  messages: {
    format: 'array',
    hasNegativeIds: true,
    event: ({ id, userId, groupId, selfId, message, raw }) => ({
      post_type: 'message',
      message_type: groupId === undefined ? 'private' : 'group',
      sub_type: groupId === undefined ? 'friend' : 'normal',
      message_id: id,
      ...(groupId !== undefined && { group_id: groupId }),
      user_id: userId,
      ...(groupId !== undefined && { anonymous: null }),
      message,
      raw_message: raw,
      font: 0,
      sender:
        groupId === undefined
          ? { user_id: userId, nickname: `user ${userId}`, sex: 'unknown' }
          : {
              ...{ user_id: userId, nickname: `user ${userId}`, card: '', sex: 'unknown', age: 0 },
              ...{ area: '', level: '1', role: 'member', title: '' },
            },
      ...(groupId === undefined && { target_id: selfId }),
      message_style: null,
    }),
  },
  // Core/Network/Options/WSServiceOptions.cs, HttpPostServiceOptions.cs
  heartbeats: { status, interval: { ws: INTERVAL, http: INTERVAL }, areAtOnce: true },
  answers: {
    of: envelope,
    unknown: () => ({ retcode: { ws: 404, http: 404 }, message: '' }),
    // Core/Operation/OperationService.cs, for whatever is thrown.
    failed: { ws: 200, http: 200 },
    lacking: (_action, { message }) =>
      message === undefined ? { retcode: { ws: 200, http: 200 }, message: '' } : undefined,
    // It logs what it cannot read, and says nothing.
    unreadable: (_text, value) => {
      if (!isRecord(value) || value.action !== undefined) return undefined
      const answered = { wire: 'ws', echo: echoOf(value), isKnown: false, isPart: false } as const
      return envelope({ status: 'failed', retcode: 404, data: null, message: '' }, answered)
    },
    readsBinary: true,
  },
  // Core/Network/Service/HttpService.cs, ForwardWSService.cs: any other scheme is a wrong token.
  token: (authorization, query) =>
    authorization === undefined ? (query ?? undefined) : (/^Bearer (.*)$/.exec(authorization)?.[1] ?? ''),
  // Core/Network/Service/ReverseWSService.cs
  reverse: {
    headers: (selfId, role, token) => ({
      'X-Client-Role': { universal: 'Universal', api: 'Api', event: 'Event' }[role],
      'X-Self-ID': selfId,
      'User-Agent': 'Lagrange.OneBot',
      Authorization: token === undefined ? undefined : `Bearer ${token}`,
    }),
    splits: true,
    redialAfter: 5000,
  },
  // Core/Network/Service/ForwardWSService.cs
  forward: {
    carries: (path) => ({ calls: !/^\/event\/?$/.test(path), events: !/^\/api\/?$/.test(path) }),
    refusal: { missing: { status: 403 }, wrong: { status: 403 } },
    lifecycle: {},
  },
  // Core/Network/Service/HttpService.cs
  api: {
    isTokenFirst: true,
    refusal: {
      missing: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
      wrong: { status: 403 },
    },
    read: ({ method, path, query, type, body }): ApiCall | ApiRefusal | undefined => {
      if (method === 'GET') return { action: path, params: { ...query } }
      if (method !== 'POST') return { status: 405 }
      if (!isForm(type) && !type.startsWith('application/json')) return { status: 406 }
      // What it cannot read it logs, and never answers.
      const params = parsed(type, body)
      return params && { action: path, params }
    },
    headers: { 'Content-Type': 'application/json' },
    streams: false,
  },
  // Core/Network/Service/HttpPostService.cs
  posts: {
    headers: (selfId, length) => ({
      'X-Self-ID': selfId,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(length),
    }),
    signature: 'X-Signature',
    signsWithToken: false,
    areConcurrent: true,
    retries: 0,
    hasLifecycle: true,
    // And does not look at it.
    takes: () => true,
  },
}
