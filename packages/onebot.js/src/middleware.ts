/**
 * Middleware to choose from, for `app.use()` and `bot.use()`.
 * @module
 */
export * from '@onebot.js/core/middleware'
