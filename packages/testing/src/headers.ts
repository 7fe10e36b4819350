/** What a pretend implementation presents to the bot, and demands of it. */
import type { IncomingMessage } from 'node:http'
import type { Role } from '@onebot.js/core'
import type { Implementation } from './implementation.js'
import type { FakeImplementationOptions } from './options.js'
import type { TokenRefusals } from './profile.js'

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
  { version, self, profile }: Implementation,
  options: FakeImplementationOptions,
  role: Role,
): Record<string, string> {
  const { accessToken } = options
  if (version === 'v11') return changed(profile.reverse.headers(self.user_id, role, accessToken), options)
  const authorization = accessToken ? `Bearer ${accessToken}` : undefined
  return changed({ Authorization: authorization, 'User-Agent': USER_AGENT_12 }, options)
}

/** Whether one who comes has the token. */
export function credentialOf(
  { version, profile }: Implementation,
  accessToken: string | undefined,
  request: IncomingMessage,
): 'right' | keyof TokenRefusals {
  if (!accessToken) return 'right'
  const { authorization } = request.headers
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams.get('access_token')
  if (version === 'v12') {
    // Either may be right.
    return query === accessToken || authorization === `Bearer ${accessToken}` ? 'right' : 'wrong'
  }
  const token = profile.token(authorization, query)
  if (token === accessToken) return 'right'
  return token === undefined ? 'missing' : 'wrong'
}
