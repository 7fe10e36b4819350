/** The same account twice through one driver: the live link wins, whoever fights is held apart. */
import type { Account } from './account.js'
import type { Role } from './driver.js'
import { LinkError } from './errors.js'
import type { Hub } from './hub.js'
import type { Session } from './session.js'

/** Time in ms that the older link has to show life. */
const ALIVE_WITHIN = 1000
/** So many links of one account that were alive may be replaced within a minute; then the first is kept. */
const SWAPS = 3
const MINUTE = 60_000

const overlaps = (a: Role = 'universal', b: Role = 'universal'): boolean =>
  a === b || a === 'universal' || b === 'universal'

/** The links that another one of the same account and driver would take over from. */
export function rivalsOf(account: Account, session: Session): Session[] {
  // HTTP has no connection that could be half-open: its links stand side by side.
  if (session.link.shape === 'http') return []
  return account.sessions.filter(
    (other) =>
      other !== session &&
      other.link.shape === 'socket' &&
      other.driverIndex === session.driverIndex &&
      overlaps(other.link.peer.role, session.link.peer.role),
  )
}

/** A driver that never answers the question has answered it. */
const silence = (after: number): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), after).unref()
  })

async function isAlive(session: Session): Promise<boolean> {
  const { link, hub, protocol } = session
  try {
    if (link.alive) return await Promise.race([link.alive(ALIVE_WITHIN), silence(2 * ALIVE_WITHIN)])
    if (!protocol) return false
    await hub.calling.send({
      protocol,
      account: undefined,
      self: undefined,
      routes: [session],
      action: 'get_status',
      params: {},
      options: { timeout: ALIVE_WITHIN },
    })
    return true
  } catch {
    return false
  }
}

/** Takes an account from a link, and ends the link where it has no other. */
function release(account: Account, session: Session, code: number, cause: LinkError): void {
  session.accounts.cede(account)
  account.detach(session, cause)
  if (session.accounts.size === 0) session.drop(code, cause)
  else session.hub.pending.lost(session, cause, account)
}

/** The newcomer is let in at once, because implementations give up after 2 s; who stays is decided after. */
export async function arbitrate(
  hub: Hub,
  account: Account,
  newcomer: Session,
  rival: Session,
): Promise<void> {
  const isRivalAlive = await isAlive(rival)
  if (newcomer.isEnded || rival.isEnded) {
    newcomer.isOnTrial = false
    account.reorder()
    return
  }
  const { selfId } = account
  const now = performance.now()
  account.swaps = account.swaps.filter(({ at }) => now - at < MINUTE)
  const swaps = new Set(account.swaps.map(({ by }) => by)).size
  const mustStay = isRivalAlive && (hub.options.duplicate === 'reject' || swaps >= SWAPS)
  if (mustStay) {
    const message = `account ${selfId} is connected already by ${rival.name}; ${newcomer.name} was turned away`
    const cause = new LinkError('LINK_DUPLICATE', message, { delivered: 'maybe', status: 1008 })
    release(account, newcomer, 1008, cause)
    if (now - account.heldWarnedAt > MINUTE) {
      account.heldWarnedAt = now
      hub.report(cause, newcomer.driver)
    }
    return
  }
  newcomer.isOnTrial = false
  account.reorder()
  hub.counters.replaced++
  if (isRivalAlive) account.swaps.push({ at: now, by: newcomer.serial })
  const code = isRivalAlive ? 'LINK_REPLACED' : 'LINK_DEAD'
  const reason = isRivalAlive ? 'was replaced by a newer one' : 'gave no sign of life when a newer one came'
  const cause = new LinkError(code, `the older link of account ${selfId} ${reason}`, { delivered: 'maybe' })
  hub.log.warn(cause.shortMessage)
  release(account, rival, 4409, cause)
}
