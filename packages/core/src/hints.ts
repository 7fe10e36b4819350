/** Which side failed: our options, the path between, the implementation, or the user's own code. */
export type Side = 'configuration' | 'link' | 'implementation' | 'application'

interface Hint {
  readonly side: Side
  /** What to change. */
  readonly en: string
  readonly zh: string
}

const entry = (side: Side, en: string, zh: string): Hint => ({ side, en, zh })

/** Every stable code with what to change. `docs/en/errors.md` and `docs/zh/errors.md` have a heading for each. */
export const hints = {
  // Options and life cycle
  OPTIONS_INVALID: entry(
    'configuration',
    'Correct the option that the message names.',
    '请修改信息中指出的选项。',
  ),
  BIND_WITHOUT_TOKEN: entry(
    'configuration',
    "Add accessToken: '<a long random text>' here and the same token in the implementation; or listen on 127.0.0.1; or, where something else guards the port, set allowUnauthenticated: true.",
    "请在此处加上 accessToken: '<一串足够长的随机字符>'，并在协议端填写相同的 token；或者只监听 127.0.0.1；若端口已有其他保护，可设置 allowUnauthenticated: true。",
  ),
  NO_TOKEN: entry(
    'configuration',
    'Any program on this machine can act as your bot. Set accessToken to close that.',
    '本机上的任何程序都可以冒充协议端。请设置 accessToken。',
  ),
  PORT_UNAVAILABLE: entry(
    'configuration',
    'Stop the other program on that port, or choose another port here and in the implementation. Ports below 1024 need more rights on most systems.',
    '请关闭占用该端口的程序，或在此处和协议端改用另一个端口。多数系统上 1024 以下的端口需要更高的权限。',
  ),
  HOST_UNAVAILABLE: entry(
    'configuration',
    'Set host to an address of this machine: 127.0.0.1 for this machine alone, 0.0.0.0 for other machines and containers too.',
    '请把 host 改为本机的地址：仅本机访问用 127.0.0.1，其他机器或容器也要访问用 0.0.0.0。',
  ),
  SERVER_HAS_UPGRADE_LISTENER: entry(
    'configuration',
    'Use reverseWs({ noServer: true }) and call handleUpgrade(req, socket, head) in your own upgrade listener, or pass upgraded sockets to accept(). @onebot.js/servers can take ours first: { beside: true }.',
    '请使用 reverseWs({ noServer: true })，并在自己的 upgrade 监听器里调用 handleUpgrade(req, socket, head)，或把已升级的连接交给 accept()。@onebot.js/servers 可以先取走属于我们的连接：{ beside: true }。',
  ),
  APP_STOPPED: entry(
    'application',
    'stop() is final: create a new app with createOneBot() to start again.',
    'stop() 之后不能再次使用：请用 createOneBot() 创建新的实例。',
  ),
  DRIVER_IN_USE: entry(
    'configuration',
    'Make a driver of its own for each app; or stop the app that has this one before another app starts it.',
    '请为每个 app 分别创建驱动；或者先停止正在使用该驱动的 app，再由另一个 app 启动它。',
  ),
  DRIVER_FAILED: entry(
    'application',
    'See the cause. If the driver is your own, its start() and stop() must settle.',
    '请查看 cause。如果是自己写的驱动，它的 start() 和 stop() 必须结束。',
  ),
  // Who may come in
  TOKEN_MISSING: entry(
    'configuration',
    'Put the access token of this bot into the implementation (NapCat, LLOneBot: token; Lagrange: AccessToken; go-cqhttp: access-token).',
    '请在协议端填写本机器人的 access token（NapCat、LLOneBot：token；Lagrange：AccessToken；go-cqhttp：access-token）。',
  ),
  TOKEN_WRONG: entry(
    'configuration',
    'The token in the implementation differs from accessToken here. Copy it again; mind spaces at its ends.',
    '协议端的 token 与这里的 accessToken 不一致。请重新复制，注意首尾不要有空格。',
  ),
  TOKEN_FUNCTION_FAILED: entry(
    'application',
    'Your accessToken function threw; nobody is let in until it gives a token again. See the cause.',
    'accessToken 函数抛出了错误；在它恢复正常之前不接受任何连接。请查看 cause。',
  ),
  TOKEN_OF_ANOTHER_ACCOUNT: entry(
    'configuration',
    'accessToken binds each token to an account. Use the token of this account, or list the account there.',
    'accessToken 为每个账号设置了各自的 token。请使用该账号对应的 token，或在其中加入该账号。',
  ),
  TOKEN_NOT_CONFIGURED: entry(
    'configuration',
    'This bot has no accessToken, so it lets nobody in from another machine. Set accessToken here and in the implementation.',
    '本机器人没有设置 accessToken，因此不接受来自其他机器的连接。请在这里和协议端设置相同的 token。',
  ),
  ORIGIN_REFUSED: entry(
    'configuration',
    'Web pages may not connect. If a page or a proxy of yours must, list its origin in allowedOrigins.',
    '不允许网页连接。如果确实是自己的网页或代理，请把它的 Origin 写进 allowedOrigins。',
  ),
  PATH_UNKNOWN: entry(
    'configuration',
    'Change the address in the implementation to one of the paths listed, or add its path to the option paths.',
    '请把协议端的地址改成列出的路径之一，或把该路径加入 paths 选项。',
  ),
  UPGRADE_REQUIRED: entry(
    'configuration',
    'This port takes reverse WebSocket connections. In the implementation add a WebSocket client (reverse WebSocket) with a ws:// address, not an HTTP one.',
    '此端口只接受反向 WebSocket 连接。请在协议端添加「WebSocket 客户端（反向 WebSocket）」，地址以 ws:// 开头，而不是 HTTP。',
  ),
  HANDSHAKE_INVALID: entry(
    'implementation',
    'The request is no valid WebSocket handshake. If a proxy stands between, let it pass Upgrade and Connection.',
    '该请求不是有效的 WebSocket 握手。如果中间有反向代理，请让它转发 Upgrade 和 Connection 头。',
  ),
  VERSION_MISMATCH: entry(
    'configuration',
    'The implementation offers another OneBot version than the path stands for. Use a path /onebot/v11/… for V11 and /onebot/v12/… for V12.',
    '协议端的 OneBot 版本与路径不符。V11 请用 /onebot/v11/…，V12 请用 /onebot/v12/…。',
  ),
  VERSION_UNSUPPORTED: entry(
    'configuration',
    'Only OneBot 11 and OneBot 12 are spoken here. Choose one of them in the implementation.',
    '这里只支持 OneBot 11 和 OneBot 12。请在协议端选择其中之一。',
  ),
  SELF_ID_INVALID: entry(
    'implementation',
    'X-Self-ID must be a printable account id of at most 128 characters.',
    'X-Self-ID 必须是不超过 128 个可见字符的账号。',
  ),
  NOT_RUNNING: entry(
    'application',
    'The app has not been started, or is stopping. The implementation will try again by itself.',
    '程序尚未启动或正在停止。协议端会自动重连。',
  ),
  TOO_MANY_HANDSHAKES: entry(
    'link',
    'Too many connections wait to be let in. If they are yours, raise maxHandshakes.',
    '等待握手的连接过多。如果都是自己的协议端，请调大 maxHandshakes。',
  ),
  HANDSHAKE_TIMEOUT: entry(
    'link',
    'The connection sent no whole request in time. Check that the implementation speaks the protocol of this port: ws:// or http://, and wss:// or https:// where it has a certificate.',
    '连接没有在限时内发来完整的请求。请确认协议端使用的协议与此端口一致：ws:// 或 http://；配置了证书时为 wss:// 或 https://。',
  ),
  TOO_MANY_LINKS: entry(
    'link',
    'Raise maxLinks if all of them are yours; else change the token.',
    '如果都是自己的协议端，请调大 maxLinks；否则请更换 token。',
  ),
  // HTTP POST and webhook
  SIGNATURE_MISSING: entry(
    'configuration',
    'Put the secret of this bot into the HTTP POST settings of the implementation (NapCat, LLOneBot: token; Lagrange: Secret; go-cqhttp: secret).',
    '请在协议端的 HTTP 上报设置中填写本机器人的 secret（NapCat、LLOneBot：token；Lagrange：Secret；go-cqhttp：secret）。',
  ),
  SIGNATURE_WRONG: entry(
    'configuration',
    'The secret in the implementation differs from the one here, or a proxy or body parser changed the body. Copy the secret again.',
    '协议端的 secret 与这里不一致，或请求体被代理、解析器改动过。请重新复制 secret。',
  ),
  SELF_ID_MISSING: entry(
    'implementation',
    'A V11 HTTP POST must have the header X-Self-ID. Check that what posts here is a OneBot implementation, and that no proxy drops headers.',
    'V11 的 HTTP POST 必须带有 X-Self-ID 头。请确认请求来自 OneBot 协议端，且代理没有去掉请求头。',
  ),
  METHOD_NOT_ALLOWED: entry(
    'configuration',
    'This address takes POST. In the implementation enter it as the HTTP POST (HTTP client, webhook) address.',
    '此地址只接受 POST。请在协议端把它填为 HTTP 上报（HTTP 客户端、Webhook）地址。',
  ),
  BODY_TYPE_UNSUPPORTED: entry(
    'implementation',
    'Events must come as application/json, not compressed.',
    '事件必须以 application/json 发送，且不能压缩。',
  ),
  BODY_TOO_LARGE: entry(
    'configuration',
    'Raise maxBody (bytes) if events of that size are wanted.',
    '如果确实需要这么大的事件，请调大 maxBody（字节）。',
  ),
  BODY_INCOMPLETE: entry(
    'link',
    'The body did not come whole in time. Check the network between, and proxies.',
    '请求体没有在限时内完整到达。请检查中间的网络和代理。',
  ),
  BODY_INVALID: entry(
    'implementation',
    'The body is no OneBot event. Check what posts to this address.',
    '请求体不是 OneBot 事件。请检查是什么程序向这个地址发送请求。',
  ),
  BODY_PARSED: entry(
    'application',
    'A body parser of your server has read the request before us, so the signature cannot be checked and long ids lose digits. Mount onebot.js before the parser, or keep the bytes in req.rawBody.',
    '服务器的 body parser 抢先读取了请求体，签名无法校验，长 ID 也会丢失精度。请把 onebot.js 挂在解析器之前，或把原始字节保存在 req.rawBody。',
  ),
  SERVER_HAS_REQUEST_LISTENER: entry(
    'configuration',
    'Something else answers the requests of this server already. Use http({ noServer: true }) and call handleRequest(req, res, next) from it, or mount it with @onebot.js/servers.',
    '该服务器的请求已由其他代码处理。请使用 http({ noServer: true })，并在其中调用 handleRequest(req, res, next)，或用 @onebot.js/servers 挂载。',
  ),
  ANSWER_CLOSED: entry(
    'application',
    'The account has no connection for calls, and the answer to its HTTP POST can be used once and in time only. Set apiRoots for the account, so that replies can be sent at any time.',
    '该账号没有可调用动作的连接，而 HTTP POST 的响应只能使用一次且有时限。请为该账号设置 apiRoots，以便随时发送回复。',
  ),
  // Dialling and API roots
  DIAL_REFUSED: entry(
    'configuration',
    'Nothing listens at this address. Start the implementation, enable its server, and check host and port; from inside a container 127.0.0.1 is the container itself.',
    '该地址没有程序在监听。请启动协议端并启用其服务器，检查地址和端口；在容器内 127.0.0.1 指的是容器自己。',
  ),
  DIAL_NAME_UNKNOWN: entry(
    'configuration',
    'The host name cannot be resolved. Check its spelling; the name of a container works only inside a Docker network that both are in.',
    '主机名无法解析。请检查拼写；容器名只有在双方处于同一个 Docker 网络时才有效。',
  ),
  DIAL_UNREACHABLE: entry(
    'link',
    'There is no way to that address. Check the address, the network and the firewall.',
    '无法到达该地址。请检查地址、网络和防火墙。',
  ),
  DIAL_TIMEOUT: entry(
    'link',
    'Nobody answered in time. A firewall drops the connection, or something that is no OneBot server listens there.',
    '限时内没有任何响应。可能被防火墙丢弃，或该端口上的程序不是 OneBot 服务器。',
  ),
  DIAL_RESET: entry(
    'link',
    'The other side cut the connection. Check the port, and whether it wants TLS (wss://, https://).',
    '对方切断了连接。请检查端口，以及是否需要 TLS（wss://、https://）。',
  ),
  DIAL_TLS: entry(
    'configuration',
    'TLS failed: check that the port speaks TLS, and that the certificate is valid for the name. For a certificate of your own give its CA in tls: { ca } (caFile in a configuration file).',
    'TLS 失败：请确认该端口使用 TLS，且证书对该主机名有效。自签名证书请在 tls: { ca } 中给出 CA（配置文件中为 caFile）。',
  ),
  DIAL_URL_INVALID: entry(
    'configuration',
    'Give a whole address: ws://127.0.0.1:3001 for WebSocket, http://127.0.0.1:3000 for HTTP.',
    '请填写完整地址：WebSocket 用 ws://127.0.0.1:3001，HTTP 用 http://127.0.0.1:3000。',
  ),
  URL_FUNCTION_FAILED: entry(
    'application',
    'Your url or accessToken function threw; it is asked again at the next dial. See the cause.',
    'url 或 accessToken 函数抛出了错误；下次连接时会再次调用。请查看 cause。',
  ),
  ENDPOINT_NOT_FOUND: entry(
    'configuration',
    'There is nothing at this path. Check the path in the address; most implementations want none.',
    '该路径不存在。请检查地址中的路径；大多数协议端不需要路径。',
  ),
  ENDPOINT_REDIRECTS: entry(
    'configuration',
    'The address redirects. Redirects are not followed, so that the token goes nowhere else: enter the final address.',
    '该地址发生了重定向。为避免 token 外泄，不会跟随重定向：请填写最终地址。',
  ),
  ENDPOINT_NOT_ONEBOT: entry(
    'configuration',
    'Something answers there, but not as this transport asks. Check the port: forward WebSocket needs the WebSocket server of the implementation, an API root its HTTP server.',
    '该端口有程序响应，但不是所需的协议。请检查端口：正向 WebSocket 要填协议端的 WebSocket 服务器，API 地址要填其 HTTP 服务器。',
  ),
  ENDPOINT_FAILED: entry(
    'implementation',
    'The server failed with a status of its own. See the log of the implementation, or of the proxy before it.',
    '对方服务器返回了错误状态。请查看协议端或其前面代理的日志。',
  ),
  API_ROOT_OTHER_ACCOUNT: entry(
    'configuration',
    'apiRoots names another account than the one that answers there. Correct the id, or the address.',
    'apiRoots 中的账号与该地址实际登录的账号不同。请更正账号或地址。',
  ),
  ANSWER_TOO_LARGE: entry(
    'configuration',
    'Raise maxResponse (bytes) if answers of that size are wanted.',
    '如果确实需要这么大的响应，请调大 maxResponse（字节）。',
  ),
  POLLING_FAILED: entry(
    'implementation',
    'get_latest_events failed; it is tried again. Check that the implementation has event polling enabled.',
    'get_latest_events 调用失败，会继续重试。请确认协议端已启用事件轮询。',
  ),
  // Configuration
  ENV_INVALID: entry(
    'configuration',
    'Correct the environment variable that the message names.',
    '请修改信息中指出的环境变量。',
  ),
  CONFIG_FILE_INVALID: entry(
    'configuration',
    'Correct the configuration file at the place that the message names.',
    '请按信息中的位置修改配置文件。',
  ),
  // Links
  LINK_LOST: entry(
    'link',
    'The implementation went away or the network was cut. It reconnects by itself; see its log if it does not.',
    '协议端断开或网络中断，通常会自动重连；若没有，请查看协议端日志。',
  ),
  ACCOUNT_OFFLINE: entry(
    'implementation',
    'The link is up, but the account is not logged in any more: log in again in the implementation.',
    '连接正常，但账号已掉线：请在协议端重新登录。',
  ),
  LINK_DEAD: entry(
    'link',
    'No byte came for two pings. The machine or the network of the implementation is gone; it reconnects by itself.',
    '连续两次 ping 都没有任何回应。协议端所在的机器或网络已中断，恢复后会自动重连。',
  ),
  LINK_SILENT: entry(
    'implementation',
    'The connection is open, but nothing valid came. Check that the implementation is logged in, that its message format is OneBot, and that the path in its address is right.',
    '连接已建立，但没有收到任何有效数据。请检查协议端是否已登录、是否为 OneBot 协议，以及地址中的路径是否正确。',
  ),
  LINK_REFUSED: entry(
    'configuration',
    'The implementation lets us in only with its own token: set accessToken here to the one in its server settings. It is tried again slowly.',
    '协议端只接受它自己的 token：请把这里的 accessToken 设为协议端服务器设置中的 token。之后会缓慢重试。',
  ),
  LINK_REPLACED: entry(
    'configuration',
    'The same account connected again. If this repeats, two implementations hold one account, or one has the address configured twice: keep one.',
    '同一账号又建立了新的连接。如果反复出现，说明有两个协议端登录了同一账号，或同一地址配置了两次：请只保留一个。',
  ),
  LINK_DUPLICATE: entry(
    'configuration',
    'This account is connected already and that connection is alive. Disconnect it first, or keep only one address in the implementation.',
    '该账号已有存活的连接。请先断开它，或在协议端只保留一个地址。',
  ),
  FRAME_TOO_LARGE: entry(
    'configuration',
    'Raise maxPayload (bytes) if frames of that size are wanted.',
    '如果确实需要这么大的数据，请调大 maxPayload（字节）。',
  ),
  BAD_FRAME: entry(
    'implementation',
    'The other side does not speak OneBot as it should. Check what connects to this address.',
    '对方发送的数据不符合 OneBot。请检查是什么程序连接了这个地址。',
  ),
  // Calls
  NO_ROUTE: entry(
    'link',
    'No connection of this account can carry calls now. Wait for it with app.bot(id), or give it an API or Universal connection.',
    '该账号目前没有可以调用动作的连接。请用 app.bot(id) 等待上线，或为它配置 API / Universal 连接。',
  ),
  OUTBOUND_FULL: entry(
    'link',
    'The implementation does not read fast enough. Send less, or try again later.',
    '协议端读取过慢。请减少发送，或稍后再试。',
  ),
  CALL_TOO_LARGE: entry(
    'application',
    'Implementations drop the connection above 50 MiB. Send the file by URL or path, or in fragments.',
    '超过 50 MiB 会被协议端断开。请改用 URL、路径或分片上传。',
  ),
  MEDIA_TOO_LARGE: entry(
    'application',
    "Send it by URL, or by a path that the implementation can read (as: 'path'), or make it smaller. maxMediaSize may be raised to some 37,000,000 bytes; larger frames end the connection.",
    "请改用 URL，或协议端能读取的路径（as: 'path'），或压缩文件。maxMediaSize 最多可调到约 37,000,000 字节，再大的数据帧会导致连接断开。",
  ),
  MEDIA_UNREADABLE: entry(
    'application',
    'The path is one of the machine or container that the bot runs in. Correct it, or mount the directory there.',
    '路径以机器人所在的机器或容器为准。请修改路径，或把目录挂载到该容器。',
  ),
  MEDIA_PATH_FAILED: entry(
    'application',
    "The implementation reads the path on its own machine or in its own container, where the file may not exist. Leave out as: 'path' to send the bytes, or mount the directory under the same path in both containers.",
    "协议端在它自己的机器或容器里读取该路径，那里可能没有这个文件。请去掉 as: 'path' 以直接发送内容，或把目录以相同路径挂载到两个容器。",
  ),
  CALL_INVALID: entry(
    'application',
    'Correct what the message names: the name of the action, or a parameter. JSON must be able to hold all of them.',
    '请修改信息中指出的动作名或参数；所有参数都必须能用 JSON 表示。',
  ),
  CALL_TIMEOUT: entry(
    'implementation',
    "Unless its outcome is 'not-sent', it may have been carried out all the same, so do not repeat what must not happen twice. Raise timeout for slow actions; see the log of the implementation.",
    "除非 outcome 为 'not-sent'，该动作可能已经执行，请勿直接重复不可重复的操作。对较慢的动作可调大 timeout，并查看协议端日志。",
  ),
  CALL_ABORTED: entry(
    'application',
    'The AbortSignal of the call was aborted.',
    '调用的 AbortSignal 已被中止。',
  ),
  PROFILE_MISMATCH: entry(
    'application',
    "Give as() a profile of the version of the account: 'v12' for V12; 'v11', 'napcat', 'llonebot', 'lagrange' or 'go-cqhttp' for V11.",
    "请在 as() 中使用与该账号版本一致的配置：V12 为 'v12'；V11 为 'v11'、'napcat'、'llonebot'、'lagrange' 或 'go-cqhttp'。",
  ),
  ACTION_FAILED: entry(
    'implementation',
    "The implementation refused the action: see retcode and reason, and its documentation for that action. Where outcome is 'unknown' it gave up waiting, and the action may have been carried out.",
    "协议端拒绝了该动作：请查看 retcode 和 reason，以及协议端对该动作的说明。outcome 为 'unknown' 时表示协议端等待超时，动作可能已经执行。",
  ),
  ACTION_NOT_SUPPORTED: entry(
    'implementation',
    'This implementation has no such action: check its name, use the one that the message names, or ask bot.supports(action) before.',
    '该协议端没有这个动作：请检查名称，改用信息中给出的动作，或先用 bot.supports(action) 判断。',
  ),
  BAD_ANSWER: entry(
    'implementation',
    'The answer is not what the standard asks for: an object with status and retcode. Report it to the implementation.',
    '响应不符合标准：应为带有 status 和 retcode 的对象。请向协议端反馈。',
  ),
  RATE_LIMITED: entry(
    'application',
    'Your rateLimit() holds messages back, and more are sent than it lets through. Send less, raise its rate, or give the call a longer timeout.',
    '你的 rateLimit() 限制了发送速度，而发送量超过了限额。请减少发送、调高速率，或给调用更长的 timeout。',
  ),
  // Files
  STREAM_OVERFLOW: entry(
    'application',
    'Read the parts faster: write them to a file, and do the slow work later. Over HTTP (an API root) the sender waits for the reader.',
    '请更快地读取分段：先写入文件，耗时的处理放到之后。通过 HTTP（API 地址）下载时，发送方会等待读取方。',
  ),
  TRANSFER_INCOMPLETE: entry(
    'link',
    'Go on with { resume: error.resume } where there is one, else start again. See the cause.',
    '若有 error.resume，可传入 { resume: error.resume } 继续；否则请重新开始。原因见 cause。',
  ),
  TRANSFER_MALFORMED: entry(
    'implementation',
    'What came is no file by the rules of the action. Report it to the implementation; where it serves another transport, try that.',
    '收到的内容不符合该动作的规定。请向协议端反馈；若它支持其他传输方式，可换一种试试。',
  ),
  CHECKSUM_MISMATCH: entry(
    'implementation',
    'The bytes are not those of the file: throw them away and start again.',
    '收到的字节与原文件不一致：请丢弃并重新传输。',
  ),
  // Waits
  WAIT_ABORTED: entry(
    'application',
    'The AbortSignal of the wait was aborted.',
    '等待的 AbortSignal 已被中止。',
  ),
  WAIT_TIMEOUT: entry(
    'implementation',
    'What was waited for did not come in time. An account: check that the implementation is logged in and that its address and token are right. An event: nobody answered; catch this error, or raise timeout.',
    '等待的内容没有在限时内到来。等待账号时：请检查协议端是否已登录，地址和 token 是否正确。等待事件时：没有人回应，请捕获这个错误，或调大 timeout。',
  ),
  // Handlers
  HANDLER_FAILED: entry(
    'application',
    'A listener of yours threw or rejected; see the cause. The other listeners ran.',
    '你的监听函数抛出了错误，见 cause。其他监听函数不受影响。',
  ),
  HANDLER_SLOW: entry(
    'application',
    'A listener of yours has not finished. Look for an await that never ends; raise handlerTimeout if it is meant to take long.',
    '你的监听函数迟迟没有结束。请检查是否有永远不会完成的 await；若确实需要很久，请调大 handlerTimeout。',
  ),
  EVENTS_DROPPED: entry(
    'application',
    'Events come faster than your listeners finish. Make them faster, or raise maxInFlight; with lanes(), maxPerLane or maxWaiting.',
    '事件到达的速度超过了监听函数处理的速度。请加快处理，或调大 maxInFlight；使用 lanes() 时调大 maxPerLane 或 maxWaiting。',
  ),
  EVENT_DRIFT: entry(
    'implementation',
    "Nothing needs to be done: the event was delivered as it came, and this is told once. Do not rely on the field that the message names. validation: 'off' silences it.",
    "无需处理：事件已原样交付，同一处只提示一次。请不要依赖信息中指出的字段。设置 validation: 'off' 可关闭提示。",
  ),
  EVENT_INVALID: entry(
    'implementation',
    "validation is 'strict', so what differs is dropped. Use 'warn' to get such events all the same.",
    "validation 为 'strict'，不符合的事件会被丢弃。改为 'warn' 即可照常收到。",
  ),
  NO_REPLY_SET: entry(
    'application',
    "Tell the mock what to answer: mock.onAction('<action>', data) or mock.onAction('<action>', (call) => data).",
    "请为模拟驱动设置回复：mock.onAction('<动作>', data) 或 mock.onAction('<动作>', (call) => data)。",
  ),
  CASSETTE_INVALID: entry(
    'configuration',
    'Correct or remove the line that the message names, or record again with this version of the library.',
    '请修改或删除信息中指出的那一行，或用当前版本重新录制。',
  ),
  CALL_NOT_RECORDED: entry(
    'application',
    'Record a session in which the bot makes this call, or have the bot call what is recorded.',
    '请重新录制一段包含这次调用的会话，或让机器人只调用录制里有的动作。',
  ),
  REPLY_IMPOSSIBLE: entry(
    'application',
    'The event names no user, group or channel to answer to. Use bot.send() with a target of your own.',
    '该事件没有可以回复的用户、群或频道。请用 bot.send() 指定目标。',
  ),
} as const satisfies Record<string, Hint>

/** The stable codes of {@link OneBotError.code}. */
export type ErrorCode = keyof typeof hints

const foreign = entry(
  'link',
  'See the documentation of the driver that reports it.',
  '请查看报告该错误的驱动的文档。',
)

const isOurs = (code: string): code is ErrorCode => Object.hasOwn(hints, code)

/** The hint of a code; drivers of others bring codes that we do not know. */
export function hintOf(code: string): { side: Side; en: string; zh: string } {
  return isOurs(code) ? hints[code] : foreign
}
