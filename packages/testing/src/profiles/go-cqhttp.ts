/** go-cqhttp 1.2.0 (`Mrs4s/go-cqhttp`). */
import type { ApiCall, ApiRefusal, Profile } from '../profile.js'
import { isRecord } from '../replies.js'
import { echoIn, echoOf, fieldsOf, formOf, isForm } from './reading.js'

const INTERVAL = 5000

// CQGetStatus in coolq/api.go; the heartbeats of coolq/bot.go have the same.
const status = {
  app_initialized: true,
  app_enabled: true,
  plugins_good: null,
  app_good: true,
  online: true,
  good: true,
  stat: {
    ...{ packet_received: 1, packet_sent: 1, packet_lost: 0, message_received: 1, message_sent: 1 },
    ...{ disconnect_times: 0, lost_times: 0, last_message_time: 1_700_000_000 },
  },
}

// OK() and Failed() in coolq/api.go; handleRequest() in server/websocket.go gives an echo back where there is one.
const envelope: Profile['answers']['of'] = (answer, { wire, echo }) => {
  const { status, retcode, data = null, message, name = 'API_ERROR' } = answer
  const given = wire !== 'http' && echo !== undefined ? { echo } : {}
  if (status === 'ok') return { data, retcode, status, message: '', ...given }
  return { data: null, retcode, msg: name, wording: message, message, status, ...given }
}

// modules/api/api.go
const unknown = {
  retcode: { ws: 404, http: 404 },
  message: 'API不存在',
  name: 'API_NOT_FOUND',
}

const both = (retcode: number): Record<'ws' | 'http', number> => ({ ws: retcode, http: retcode })

export const goCqhttp: Profile = {
  title: 'go-cqhttp',
  // CQGetVersionInfo in coolq/api.go
  version: {
    app_name: 'go-cqhttp',
    app_version: 'v1.2.0',
    app_full_name: 'go-cqhttp-v1.2.0_linux_amd64-go1.20.8',
    protocol_version: 'v11',
    coolq_directory: '/data',
    coolq_edition: 'pro',
    go_cqhttp: true,
    plugin_version: '4.15.0',
    plugin_build_number: 99,
    plugin_build_configuration: 'release',
    runtime_version: 'go1.20.8',
    runtime_os: 'linux',
    version: 'v1.2.0',
    protocol_name: 6,
  },
  status,
  // CQHandleQuickOperation in coolq/api.go
  quickFields: [
    ...['reply', 'auto_escape', 'at_sender', 'delete', 'kick', 'reject_add_request', 'ban', 'ban_duration'],
    ...['approve', 'reason'],
  ],
  // server/websocket.go, server/http.go
  suffixes: ['_async'],
  // encoding/json escapes what is special in HTML.
  text: (value) =>
    JSON.stringify(value).replace(/[&<>]/g, (found) => `\\u00${found.charCodeAt(0).toString(16)}`),
  // privateMessageEvent() in coolq/event.go, formatGroupMessage() in coolq/converter.go, ToGlobalID() in db/database.go
  messages: {
    format: 'string',
    hasNegativeIds: true,
    event: ({ id, serial, userId, groupId, selfId, message, raw }) => ({
      post_type: 'message',
      message_type: groupId === undefined ? 'private' : 'group',
      sub_type: groupId === undefined ? 'friend' : 'normal',
      message_id: id,
      user_id: userId,
      ...(groupId === undefined
        ? { target_id: selfId }
        : { anonymous: null, group_id: groupId, message_seq: serial }),
      message,
      raw_message: raw,
      font: 0,
      sender: {
        ...{ user_id: userId, nickname: `user ${userId}`, sex: 'unknown', age: 0 },
        ...(groupId !== undefined && { area: '', level: '', role: 'member', card: '', title: '' }),
      },
    }),
  },
  // modules/config/default_config.yml
  heartbeats: { status, interval: { ws: INTERVAL, http: INTERVAL }, areAtOnce: false },
  answers: {
    of: envelope,
    unknown: () => unknown,
    failed: both(100),
    // What is missing is 0 or '' to it: CQSendGroupMessage() and CQSendPrivateMessage() in coolq/api.go.
    lacking: (action, { message, group_id, message_type }) => {
      const isGroup = action === 'send_group_msg' || message_type === 'group'
      if (isGroup && !group_id) {
        return { retcode: both(100), message: '群聊不存在', name: 'GROUP_NOT_FOUND' }
      }
      if (message !== undefined && message !== '') return undefined
      return { retcode: both(100), message: '消息为空', name: 'EMPTY_MSG_ERROR' }
    },
    // It reads whatever it finds in a broken text, and misses the action.
    unreadable: (text, value) => {
      const echo = value === undefined ? echoIn(text) : echoOf(value)
      const answered = { wire: 'ws', echo, isKnown: false, isPart: false } as const
      const { message, name } = unknown
      return envelope({ status: 'failed', retcode: 404, data: null, message, name }, answered)
    },
    readsBinary: false,
  },
  // checkAuth() in server/http.go: whatever the scheme.
  token: (authorization, query) =>
    (authorization ? authorization.slice(authorization.indexOf(' ') + 1) : query) || undefined,
  // server/websocket.go; the wait is that of its configuration file.
  reverse: {
    headers: (selfId, role, token) => ({
      'X-Client-Role': { universal: 'Universal', api: 'API', event: 'Event' }[role],
      'X-Self-ID': selfId,
      'User-Agent': 'CQHttp/4.15.0',
      Authorization: token ? `Token ${token}` : undefined,
    }),
    splits: true,
    redialAfter: 3000,
  },
  forward: {
    carries: (path) => ({ calls: path !== '/event', events: path !== '/api' }),
    refusal: { missing: { status: 401 }, wrong: { status: 403 } },
    lifecycle: { _post_method: 2 },
  },
  // server/http.go
  api: {
    isTokenFirst: false,
    refusal: { missing: { status: 401 }, wrong: { status: 403 } },
    read: ({ method, path, query, type, body }): ApiCall | ApiRefusal => {
      if (method !== 'POST' && method !== 'GET') return { status: 404 }
      const isJson = method === 'POST' && type.includes('application/json')
      const json = isJson ? fieldsOf(body === '' ? '!' : body) : {}
      if (json === undefined) return { status: 400 }
      const { access_token, ...given } = query
      const params = { ...given, ...(isForm(type) && formOf(body)), ...json }
      if (path !== '') return { action: path, params }
      const { action, params: inner } = params
      return { action: typeof action === 'string' ? action : '', params: isRecord(inner) ? inner : {} }
    },
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    streams: false,
  },
  posts: {
    headers: (selfId, length) => ({
      'X-Self-ID': selfId,
      'User-Agent': 'CQHttp/4.15.0',
      'Content-Type': 'application/json',
      'Content-Length': String(length),
      'Accept-Encoding': 'gzip',
    }),
    signature: 'X-Signature',
    signsWithToken: false,
    areConcurrent: false,
    retries: 3,
    hasLifecycle: false,
    takes: () => true,
  },
}
