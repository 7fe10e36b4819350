/**
 * What an app has from its creation on: options, and those who listen, wait and stand around calls. What links need
 * is the hub's, which is loaded when the app starts.
 */
import { Counters } from './counters.js'
import { Directory } from './directory.js'
import { Dispatcher } from './dispatcher.js'
import { InstalledMiddleware } from './installed-middleware.js'
import { type Logger, safeLogger } from './logger.js'
import type { ResolvedOptions } from './options.js'

export interface AppParts {
  readonly options: ResolvedOptions
  /** Kept out of the log. */
  readonly secrets: Set<string>
  readonly log: Logger
  readonly counters: Counters
  readonly dispatcher: Dispatcher
  readonly middleware: InstalledMiddleware
  readonly directory: Directory
}

export function partsOf(options: ResolvedOptions): AppParts {
  const secrets = new Set<string>()
  const log = safeLogger(options.logger, secrets)
  const counters = new Counters()
  const dispatcher = new Dispatcher(counters, log, options)
  const middleware = new InstalledMiddleware(dispatcher)
  return { options, secrets, log, counters, dispatcher, middleware, directory: new Directory() }
}
