/** Asks a link that stays silent, or names no account, which version it speaks and who is behind it. */
import type { CallOptions } from './bot.js'
import { fieldOf } from './fields.js'
import type { Protocol } from './protocol.js'
import type { Session } from './session.js'
import { v11 } from './v11/codec.js'
import { v12 } from './v12/codec.js'

/** Time in ms that an implementation has to answer a probe. */
const TIMEOUT = 10_000

/** A call of our own by this very link. @throws {OneBotError} as every call does */
export function ask(
  session: Session,
  protocol: Protocol,
  action: string,
  params: Readonly<Record<string, unknown>> = {},
  options: CallOptions = { timeout: TIMEOUT },
): Promise<unknown> {
  return session.hub.calling.send({
    protocol,
    account: undefined,
    self: undefined,
    routes: [session],
    action,
    params,
    options,
  })
}

/** Calls of both versions look alike on the wire, so the question may be put before the version is known. */
async function versionOf(session: Session): Promise<Protocol> {
  try {
    const version = await ask(session, v12, 'get_version')
    if (String(fieldOf(version, 'onebot_version')) === '12') return v12
  } catch {
    // V11 does not know the action.
  }
  await ask(session, v11, 'get_version_info')
  return v11
}

export async function identify(session: Session): Promise<void> {
  try {
    const protocol = session.protocol ?? (await versionOf(session))
    const data = await ask(session, protocol, protocol.probe.action)
    session.identified(protocol, protocol.probe.read(data))
  } catch {
    // Whoever does not answer is told of by the warning about silent links, or makes itself known by its first event.
  }
}
