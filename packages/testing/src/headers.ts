/** What a pretend implementation presents to the bot, and demands of it. */
import type { IncomingMessage } from 'node:http'
import type { Role, Version } from '@onebot.js/core'
import type { Implementation } from './implementation.js'
import type { FakeImplementationOptions } from './options.js'

/** Of Go-LibOneBot. */
export const USER_AGENT_12 = 'OneBot/12 LibOneBot/0.6.0'

/** The bot's address as it is now. */
export function urlOf({ url }: FakeImplementationOptions): string | undefined {
  return typeof url === 'function' ? url() : url
}

/** Headers with the changes that a test wants. */
export function changed(
  headers: Readonly<Record<string, string | undefined>>,
  { headers: changes = {} }: FakeImplementationOptions,
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...headers, ...changes })) {
    if (value !== undefined) kept[name] = value
  }
  return kept
}

/** The headers of a handshake. */
export function presentedHeaders(
  { version, self }: Implementation,
  options: FakeImplementationOptions,
  role: Role,
): Record<string, string> {
  const { accessToken = '' } = options
  if (version === 'v12') {
    const authorization = accessToken ? `Bearer ${accessToken}` : undefined
    return changed({ Authorization: authorization, 'User-Agent': USER_AGENT_12 }, options)
  }
  const headers = {
    'X-Self-ID': self.user_id,
    // NapCat sends `Bearer ` where no token is set.
    Authorization: `Bearer ${accessToken}`,
    'x-client-role': { universal: 'Universal', api: 'API', event: 'Event' }[role],
    'User-Agent': 'OneBot/11',
  }
  return changed(headers, options)
}

/** Whether a bot may come in: NapCat asks the query first, for Go-LibOneBot either may be right. */
export function isLetIn(
  version: Version,
  accessToken: string | undefined,
  request: IncomingMessage,
): boolean {
  if (!accessToken) return true
  const { authorization = '' } = request.headers
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams.get('access_token')
  if (version === 'v12') return query === accessToken || authorization === `Bearer ${accessToken}`
  return (query || authorization.split('Bearer ').at(-1)) === accessToken
}
