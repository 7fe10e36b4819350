import { redact } from './redact.js'

/** Where log lines go. pino, consola and console fit with a line of glue or none. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

const silence = (): void => {}

/** Warnings and errors, to stderr. */
const consoleLogger: Logger = {
  debug: silence,
  info: silence,
  warn: (message) => console.warn(`[onebot.js] ${message}`),
  error: (message) => console.error(`[onebot.js] ${message}`),
}

const silent: Logger = { debug: silence, info: silence, warn: silence, error: silence }

/** A logger that lets no known secret, token or control character through, and that never throws. */
export function safeLogger(logger: Logger | false | undefined, secrets: ReadonlySet<string>): Logger {
  const target = logger === false ? silent : (logger ?? consoleLogger)
  if (target === silent) return silent
  const write = (level: keyof Logger) => (message: string) => {
    try {
      target[level](redact(message, secrets))
    } catch {
      // A logger that fails must not end a link.
    }
  }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
