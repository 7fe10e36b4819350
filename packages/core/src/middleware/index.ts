/**
 * Middleware to choose from, for `app.use()` and `bot.use()`.
 * @module
 */
export { type LanesOptions, lanes } from './lanes.js'
export { type Rate, type RateLimitOptions, rateLimit } from './rate-limit.js'
export { type RetryOptions, retry } from './retry.js'
export { type StaleGuardOptions, staleGuard } from './stale-guard.js'
