/** LLOneBot 8.1, now called LLBot (`LLOneBot/LuckyLilliaBot`, src/onebot11). */
import type { Profile } from '../profile.js'
import { afterBearer, echoIn, echoOf, fieldsOf, formOf, hasTarget, isForm } from './reading.js'

const APP_VERSION = '8.1.7'

// connect/http.ts, with the CORS of Hono.
const jsonHeaders = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }

const denied = {
  status: 403,
  text: '{"message":"token verify failed"}',
  headers: jsonHeaders,
}

// action/OB11Response.ts; over HTTP there is never an echo.
const envelope: Profile['answers']['of'] = ({ status, retcode, data, message }, { wire, echo }) => ({
  status,
  retcode,
  data,
  message,
  wording: message,
  ...(wire !== 'http' && echo !== undefined && echo !== null && { echo }),
})

const unknown: Profile['answers']['unknown'] = (action) => ({
  retcode: { ws: 1404, http: 404 },
  message: `${action} API 不存在`,
  httpStatus: 404,
})

export const llonebot: Profile = {
  title: 'LLOneBot',
  // action/system/GetVersionInfo.ts, GetStatus.ts
  version: { app_name: 'LLOneBot', protocol_version: 'v11', app_version: APP_VERSION },
  status: {
    online: true,
    good: true,
    stat: {
      message_received: 1,
      message_sent: 1,
      last_message_time: 1_700_000_000,
      startup_time: 1_700_000_000,
    },
  },
  // helper/quickOperation.ts
  quickFields: [
    ...['reply', 'auto_escape', 'at_sender', 'delete', 'kick', 'ban', 'ban_duration'],
    ...['approve', 'remark', 'reason'],
  ],
  // action/index.ts
  suffixes: ['_async', '_rate_limited'],
  text: (value) => JSON.stringify(value),
  // entities.ts; src/main/store.ts
  messages: {
    format: 'array',
    hasNegativeIds: true,
    event: ({ id, serial, userId, groupId, selfId, message, format, raw }) => ({
      self_id: selfId,
      user_id: userId,
      message_id: id,
      message_seq: serial,
      message_type: groupId === undefined ? 'private' : 'group',
      sender: {
        user_id: userId,
        nickname: `user ${userId}`,
        ...(groupId !== undefined && { card: '', role: 'member', level: '1', title: '' }),
      },
      raw_message: raw,
      font: 14,
      sub_type: groupId === undefined ? 'friend' : 'normal',
      message,
      message_format: format,
      post_type: 'message',
      ...(groupId !== undefined && { group_id: groupId, group_name: `group ${groupId}` }),
    }),
  },
  // event/meta/OB11HeartbeatEvent.ts, src/main/config/default_config.json: for HTTP they are off.
  heartbeats: {
    status: { online: true, good: true },
    interval: { ws: 60_000, http: 0 },
    areAtOnce: false,
  },
  answers: {
    of: envelope,
    unknown,
    // action/BaseAction.ts
    failed: { ws: 1200, http: 200 },
    // The schemas of action/msg, and createPeer() of utils.ts.
    lacking: (action, params) => {
      if (params.message === undefined) {
        return { retcode: { ws: 1400, http: 400 }, message: '$.message missing required value' }
      }
      if (hasTarget(action, params)) return undefined
      return { retcode: { ws: 1200, http: 200 }, message: '请指定 group_id 或 user_id' }
    },
    // connect/ws.ts: it looks for the echo in the broken text.
    unreadable: (text, value) => {
      if (value === null) return undefined
      const [retcode, message, echo] =
        value === undefined
          ? [1400, 'JSON 解析失败: Unexpected token', echoIn(text)]
          : [1404, unknown('undefined').message, echoOf(value)]
      const answered = { wire: 'ws', echo, isKnown: false, isPart: false } as const
      return envelope({ status: 'failed', retcode, data: null, message }, answered)
    },
    readsBinary: true,
  },
  token: (authorization, query) => (authorization ? afterBearer(authorization) : (query ?? undefined)),
  // connect/ws.ts
  reverse: {
    headers: (selfId, role, token = '') => ({
      'X-Self-ID': selfId,
      Authorization: `Bearer ${token}`,
      'x-client-role': { universal: 'Universal', api: 'API', event: 'Event' }[role],
      'User-Agent': `LLOneBot/${APP_VERSION}`,
    }),
    splits: false,
    redialAfter: 3000,
  },
  forward: {
    // Any other path is let in, and silent for ever.
    carries: (path) => ({
      calls: /^\/(?:api\/?)?$/.test(path),
      events: /^\/(?:event\/?)?$/.test(path),
    }),
    refusal: { close: [1008, 'invalid access token'] },
    lifecycle: {},
  },
  // connect/http.ts
  api: {
    isTokenFirst: true,
    refusal: { missing: denied, wrong: denied },
    read: ({ method, path, query, type, body }) => {
      if (path === '' || path.includes('/')) return { status: 404, type: 'text/plain', text: '404 Not Found' }
      if (method !== 'POST') return { action: path, params: { ...query } }
      const params = isForm(type) ? formOf(body) : fieldsOf(body)
      if (params) return { action: path, params }
      const message = '请求体解析失败: Unexpected token'
      const text = JSON.stringify({ status: 'failed', retcode: 400, data: null, message, wording: message })
      return { status: 200, text, headers: jsonHeaders }
    },
    headers: jsonHeaders,
    streams: true,
  },
  posts: {
    headers: (selfId, length) => ({
      'Content-Type': 'application/json',
      'x-self-id': selfId,
      'Content-Length': String(length),
      // Those of fetch() in Node.
      accept: '*/*',
      'accept-language': '*',
      'sec-fetch-mode': 'cors',
      'User-Agent': 'node',
    }),
    signature: 'x-signature',
    signsWithToken: true,
    areConcurrent: true,
    retries: 0,
    hasLifecycle: false,
    // It reads the body of a refusal as well.
    takes: (status) => status !== 204,
  },
}
