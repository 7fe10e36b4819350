/** NapCat 4.18 (`NapNeko/NapCatQQ`, packages/napcat-onebot). */
import type { ApiRefusal, Profile } from '../profile.js'
import { isRecord } from '../replies.js'
import { afterBearer, echoOf, fieldsOf, formOf, hasTarget, isForm } from './reading.js'

const html = (status: number, text: string): ApiRefusal => ({
  status,
  // Express sends texts as HTML.
  type: 'text/html; charset=utf-8',
  text,
})

// network/http-server.ts, for a token that is missing, too.
const denied = html(403, '{"message":"token verify failed!"}')

// action/OneBotAction.ts
const envelope: Profile['answers']['of'] = (answer, { wire, echo, isKnown, isPart }) => {
  const { status, retcode, data, message } = answer
  // Without an echo: '' over a WebSocket, but null where there is no such action; something random over HTTP.
  const instead = wire === 'http' ? Math.random().toString(36).slice(2) : isKnown ? '' : null
  return {
    status,
    retcode,
    data,
    message,
    wording: message,
    echo: echo ?? instead,
    stream: isPart ? 'stream-action' : 'normal-action',
  }
}

const unknown: Profile['answers']['unknown'] = (action) => ({
  retcode: { ws: 1404, http: 200 },
  message: `不支持的Api ${action}`,
})

const refused = { wire: 'ws', echo: null, isKnown: false, isPart: false } as const

export const napcat: Profile = {
  title: 'NapCat',
  // action/system/GetVersionInfo.ts, GetStatus.ts
  version: { app_name: 'NapCat.Onebot', protocol_version: 'v11', app_version: '4.18.0' },
  status: { online: true, good: true, stat: {} },
  // api/quick-action.ts
  quickFields: ['reply', 'auto_escape', 'at_sender', 'approve', 'reason'],
  // action/index.ts
  suffixes: ['_async', '_rate_limited'],
  text: (value) => JSON.stringify(value),
  // api/msg.ts; napcat-common/src/message-unique.ts makes ids positive.
  messages: {
    format: 'array',
    hasNegativeIds: false,
    event: ({ id, serial, userId, groupId, selfId, message, format, raw }) => ({
      self_id: selfId,
      user_id: userId,
      message_id: id,
      message_seq: id,
      real_id: id,
      real_seq: String(serial),
      message_type: groupId === undefined ? 'private' : 'group',
      sender: {
        user_id: userId,
        nickname: `user ${userId}`,
        card: '',
        ...(groupId !== undefined && { role: 'member' }),
      },
      raw_message: raw,
      font: 14,
      sub_type: groupId === undefined ? 'friend' : 'normal',
      message,
      message_format: format,
      post_type: 'message',
      ...(groupId === undefined
        ? { target_id: userId }
        : { group_id: groupId, group_name: `group ${groupId}` }),
    }),
  },
  // event/meta/OB11HeartbeatEvent.ts, config/config.ts; network/http-client.ts posts none.
  heartbeats: {
    status: { online: true, good: true },
    interval: { ws: 30_000, http: 0 },
    areAtOnce: false,
  },
  answers: {
    of: envelope,
    unknown,
    failed: { ws: 1200, http: 200 },
    // The schema of action/msg/SendMsg.ts, and its createContext().
    lacking: (action, params) => {
      if (params.message === undefined) {
        const words = 'Schema compilation error: Expected required property'
        return { retcode: { ws: 1400, http: 400 }, message: words }
      }
      if (hasTarget(action, params)) return undefined
      return { retcode: { ws: 1200, http: 200 }, message: '请指定正确的 group_id 或 user_id' }
    },
    // network/websocket-client.ts
    unreadable: (_text, value) => {
      if (value === undefined) {
        const message = 'json解析失败,请检查数据格式'
        return envelope({ status: 'failed', retcode: 1400, data: null, message }, refused)
      }
      // Over a text or a number it stumbles.
      if (!isRecord(value)) return undefined
      const { retcode, message } = unknown(String(value.action))
      const answered = { ...refused, echo: echoOf(value) }
      return envelope({ status: 'failed', retcode: retcode.ws, data: null, message }, answered)
    },
    readsBinary: true,
  },
  token: (authorization, query) => query || afterBearer(authorization ?? ''),
  // network/websocket-client.ts
  reverse: {
    headers: (selfId, role, token = '') => ({
      'X-Self-ID': selfId,
      // `Bearer ` where no token is set.
      Authorization: `Bearer ${token}`,
      'x-client-role': { universal: 'Universal', api: 'API', event: 'Event' }[role],
      'User-Agent': 'OneBot/11',
    }),
    splits: false,
    redialAfter: 5000,
  },
  // network/websocket-server.ts
  forward: {
    carries: (path) => ({ calls: true, events: !/^\/api\/?$/.test(path) }),
    refusal: { close: [] },
    lifecycle: {},
  },
  // network/http-server.ts
  api: {
    isTokenFirst: false,
    refusal: { missing: denied, wrong: denied },
    read: ({ method, path, query, type, body }) => {
      const fields = isForm(type) ? formOf(body) : fieldsOf(body)
      if (fields === undefined) return html(400, 'Invalid JSON')
      const [action = ''] = path.split('/')
      const { access_token, echo, ...params } = method === 'GET' ? query : { ...fields, ...query }
      if (action !== '') return { action, params, echo }
      const running = { status: 'ok', retcode: 0, data: {}, message: 'NapCat4 Is Running', wording: '' }
      const text = JSON.stringify({ ...running, echo: null, stream: 'normal-action' })
      return { status: 200, type: 'application/json; charset=utf-8', text }
    },
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    // network/http-server-sse.ts, a server of its own.
    streams: true,
  },
  // network/http-client.ts
  posts: {
    headers: (selfId) => ({
      'Content-Type': 'application/json',
      'x-self-id': selfId,
      // It names no length.
      'Transfer-Encoding': 'chunked',
    }),
    signature: 'x-signature',
    signsWithToken: true,
    areConcurrent: true,
    retries: 0,
    hasLifecycle: false,
    takes: (status) => status >= 200 && status < 300,
  },
}
