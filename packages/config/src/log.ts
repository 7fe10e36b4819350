import type { Logger } from '@onebot.js/core'
import { LOG_LEVELS, type LogLevel } from './settings.js'

/** A logger to stderr from a level up; nothing where the core's own is meant. */
export function loggerOf(level: LogLevel | false | undefined): Logger | false | undefined {
  if (level === undefined || level === false) return level
  const write = (each: LogLevel) =>
    LOG_LEVELS.indexOf(each) < LOG_LEVELS.indexOf(level)
      ? () => {}
      : (message: string) => console[each === 'error' ? 'error' : 'warn'](`[onebot.js] ${message}`)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
