/**
 * The kit for authors of drivers on Node: what the drivers of this project are made of.
 * @module
 */
export { refuse } from '../admission.js'
export { assertBindAllowed, isLoopback, tokensOf } from '../auth.js'
export { decodeFrame, encodeLike } from '../frame.js'
export { nearest } from '../nearest.js'
export { matchPath } from '../paths.js'
export { type AnswerTarget, type DialTarget, dialError, statusError } from './dial-error.js'
export {
  type RequestLike,
  refusalText,
  refuseRequest,
  refuseUpgrade,
  toHandshake,
  urlOf,
} from './handshake.js'
export type { CutCode, HandshakeLimits } from './handshake-gate.js'
export { LinkSet } from './link-set.js'
export { attachUpgrade, type ServerLike } from './mount.js'
export { listenOn, type OwnServer, type OwnServerOptions, portOf } from './own-server.js'
export { publicAddress } from './public-address.js'
export {
  type HttpMember,
  isSharedPort,
  type Membership,
  type PortMember,
  type SharedPort,
  type WsMember,
} from './shared-port.js'
export { openSocketLink, type RawSocket, type SocketLike, type SocketLinkOptions } from './socket-link.js'
