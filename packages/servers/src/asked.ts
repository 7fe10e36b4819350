/** What is known of a request before its body. */

type Headers = Readonly<Record<string, string | string[] | undefined>>

export interface Asked {
  readonly method?: string | undefined
  readonly url?: string | undefined
  /** Names in lower case. */
  readonly headers: Headers
}

/** Implementations tell who they are; browsers and the pages of the host do not. */
export function isImplementation(headers: Headers): boolean {
  if (['x-self-id', 'x-client-role', 'x-onebot-version', 'x-impl'].some((name) => name in headers))
    return true
  return /^1[12]\./.test(String(headers['sec-websocket-protocol'] ?? ''))
}

export function wantsWebSocket({ upgrade }: Headers): boolean {
  return String(upgrade ?? '')
    .split(',')
    .some((protocol) => protocol.trim().toLowerCase() === 'websocket')
}
