/** What those read who are turned away: the whole text, word for word. */

export interface Refusal {
  status: number
  /** The header `X-OneBot-Error`. */
  code: string
  body: string
}

function refusal(status: number, code: string, reason: string, en: string, zh: string): Refusal {
  return { status, code, body: `onebot.js refused this connection: ${reason} [${code}]\n${en}\n${zh}\n` }
}

const tokenMissing = [
  'Put the access token of this bot into the implementation (NapCat, LLOneBot: token; Lagrange: AccessToken; go-cqhttp: access-token).',
  '请在协议端填写本机器人的 access token（NapCat、LLOneBot：token；Lagrange：AccessToken；go-cqhttp：access-token）。',
] as const

const tokenWrong = [
  'The token in the implementation differs from accessToken here. Copy it again; mind spaces at its ends.',
  '协议端的 token 与这里的 accessToken 不一致。请重新复制，注意首尾不要有空格。',
] as const

const signatureMissing = [
  'Put the secret of this bot into the HTTP POST settings of the implementation (NapCat, LLOneBot: token; Lagrange: Secret; go-cqhttp: secret).',
  '请在协议端的 HTTP 上报设置中填写本机器人的 secret（NapCat、LLOneBot：token；Lagrange：Secret；go-cqhttp：secret）。',
] as const

const pathUnknown = [
  'Change the address in the implementation to one of the paths listed, or add its path to the option paths.',
  '请把协议端的地址改成列出的路径之一，或把该路径加入 paths 选项。',
] as const

const upgradeRequired = [
  'This port takes reverse WebSocket connections. In the implementation add a WebSocket client (reverse WebSocket) with a ws:// address, not an HTTP one.',
  '此端口只接受反向 WebSocket 连接。请在协议端添加「WebSocket 客户端（反向 WebSocket）」，地址以 ws:// 开头，而不是 HTTP。',
] as const

const versionMismatch = [
  'The implementation offers another OneBot version than the path stands for. Use a path /onebot/v11/… for V11 and /onebot/v12/… for V12.',
  '协议端的 OneBot 版本与路径不符。V11 请用 /onebot/v11/…，V12 请用 /onebot/v12/…。',
] as const

const WS_PATHS = '/onebot/v11/ws /onebot/v12/ws /onebot/v11 /onebot/v12 /ws /ws/api /ws/event'
const POST_PATHS = '/onebot/v11/http /onebot/v12/http /onebot/v11 /onebot/v12 /'

/** Of reverse WebSocket. */
export const socketRefusals = {
  TOKEN_MISSING: refusal(401, 'TOKEN_MISSING', 'the handshake has no access token', ...tokenMissing),
  TOKEN_WRONG: refusal(403, 'TOKEN_WRONG', 'the access token is wrong', ...tokenWrong),
}

/** Of HTTP POST (V11). */
export const postRefusals = {
  SIGNATURE_MISSING: refusal(401, 'SIGNATURE_MISSING', 'the POST has no X-Signature', ...signatureMissing),
  NOTHING_PRESENTED: refusal(
    401,
    'SIGNATURE_MISSING',
    'the POST has neither an X-Signature made with the access token nor that token in the header Authorization',
    ...signatureMissing,
  ),
  SIGNATURE_WRONG: refusal(
    403,
    'SIGNATURE_WRONG',
    'X-Signature is not that of this body',
    'The secret in the implementation differs from the one here, or a proxy or body parser changed the body. Copy the secret again.',
    '协议端的 secret 与这里不一致，或请求体被代理、解析器改动过。请重新复制 secret。',
  ),
  TOKEN_WRONG: refusal(403, 'TOKEN_WRONG', 'the access token is wrong', ...tokenWrong),
}

/** Of webhooks (V12), which know 401 alone. */
export const webhookRefusals = {
  TOKEN_MISSING: refusal(401, 'TOKEN_MISSING', 'the webhook has no access token', ...tokenMissing),
  TOKEN_WRONG: refusal(401, 'TOKEN_WRONG', 'the access token is wrong', ...tokenWrong),
}

export const notConfigured = refusal(
  403,
  'TOKEN_NOT_CONFIGURED',
  'this bot has no access token and the connection is not local',
  'This bot has no accessToken, so it lets nobody in from another machine. Set accessToken here and in the implementation.',
  '本机器人没有设置 accessToken，因此不接受来自其他机器的连接。请在这里和协议端设置相同的 token。',
)

/** An address that is none of the guides', or that of another transport or version. */
export const addressRefusals = {
  upgradeAtUnknownPath: refusal(
    404,
    'PATH_UNKNOWN',
    `there is nothing at this path; paths: ${WS_PATHS}`,
    ...pathUnknown,
  ),
  requestAtUnknownPath: refusal(
    404,
    'PATH_UNKNOWN',
    `there is nothing at this path; paths for HTTP POST: ${POST_PATHS}; for WebSocket: ${WS_PATHS}`,
    ...pathUnknown,
  ),
  /** @param authority that of the `Host` header */
  requestAtSocketPath: (authority: string): Refusal =>
    refusal(
      426,
      'UPGRADE_REQUIRED',
      `this path takes reverse WebSocket; addresses: ${WS_PATHS.split(' ')
        .map((path) => `ws://${authority}${path}`)
        .join(' ')}; paths for HTTP POST: ${POST_PATHS}`,
      ...upgradeRequired,
    ),
  notPosted: refusal(
    405,
    'METHOD_NOT_ALLOWED',
    'events come by POST, not by GET',
    'This address takes POST. In the implementation enter it as the HTTP POST (HTTP client, webhook) address.',
    '此地址只接受 POST。请在协议端把它填为 HTTP 上报（HTTP 客户端、Webhook）地址。',
  ),
  /** @param path that of the rule, without a slash at its end */
  otherVersion: (path: string, pathVersion: string, announced: string): Refusal =>
    refusal(
      400,
      'VERSION_MISMATCH',
      `the path ${path} is for ${pathVersion}, the headers say ${announced}`,
      ...versionMismatch,
    ),
}

/** Headers without which a post is none. */
export const headRefusals = {
  selfIdMissing: refusal(
    400,
    'SELF_ID_MISSING',
    'the POST has no X-Self-ID',
    'A V11 HTTP POST must have the header X-Self-ID. Check that what posts here is a OneBot implementation, and that no proxy drops headers.',
    'V11 的 HTTP POST 必须带有 X-Self-ID 头。请确认请求来自 OneBot 协议端，且代理没有去掉请求头。',
  ),
  selfIdInvalid: refusal(
    400,
    'SELF_ID_INVALID',
    'X-Self-ID is malformed',
    'X-Self-ID must be a printable account id of at most 128 characters.',
    'X-Self-ID 必须是不超过 128 个可见字符的账号。',
  ),
  typeMissing: refusal(
    415,
    'BODY_TYPE_UNSUPPORTED',
    'the body comes as no type at all',
    'Events must come as application/json, not compressed.',
    '事件必须以 application/json 发送，且不能压缩。',
  ),
}
