/**
 * OneBot over HTTP: HTTP POST and webhook, API roots, polling, server-sent events.
 * @module
 */
export type { HttpAnswer } from './answers.js'
export type { ApiRootOptions, ApiRootTls } from './api-root-options.js'
export { type HttpDriver, type HttpRoute, http } from './http.js'
export type { HttpOptions, HttpServerLike } from './options.js'
export type { IngestRequest } from './web-requests.js'
