/**
 * The kit for authors of drivers on Node: what the drivers of this project are made of.
 * @module
 */
export { AbortListeners } from '../abort-listeners.js'
export { assertBindAllowed, hasCredential, isLoopback, tokensOf } from '../auth.js'
export { type BackoffOptions, backoff } from '../backoff.js'
export { describe } from '../errors.js'
export { assertKnownOptions } from '../known-options.js'
export { nearest } from '../nearest.js'
export { matchPath, routesOf } from '../paths.js'
export { refuse } from '../refusal.js'
export { addressesAt, authorityOf } from './addresses.js'
export { type Deadline, Deadlines } from './deadlines.js'
export { type AnswerTarget, type DialTarget, dialError, statusError, tokenError } from './dial-error.js'
export {
  type RequestLike,
  refusalText,
  refuseRequest,
  refuseUpgrade,
  toHandshake,
  urlOf,
} from './handshake.js'
export { LinkSet } from './link-set.js'
export { type ListenOptions, listen } from './listen.js'
export { assertUpgradesFree, attachUpgrade, portOf, type ServerLike } from './mount.js'
export type { Mountable, RequestTaker, UpgradeTaker } from './mountable.js'
export { LONGEST_TIMER, wholeNumber } from './numbers.js'
export { pathRulesOf } from './path-rules.js'
export { publicAddress } from './public-address.js'
export { type BodyFailure, BodyReader, type BodyReaderOptions, type BodyStream } from './read-body.js'
export { type DialEnd, Redial, type RedialOptions } from './redial.js'
export {
  type HttpMember,
  isSharedPort,
  type Membership,
  type PortMember,
  type SharedPort,
  type WsMember,
} from './shared-port.js'
export {
  openSocketLink,
  type RawSocket,
  type SocketEnd,
  type SocketLike,
  type SocketLinkOptions,
} from './socket-link.js'
