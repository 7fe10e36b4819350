/** Paths below which a host has what is ours. */
import { ConfigError } from '@onebot.js/core'

/** `/onebot` of `/onebot/v11/ws`; nothing of a path with one segment, which says too little of what is beside it. */
export const prefixOf = (path: string): string | undefined => /^(\/[^/]+)\/./.exec(path)?.[1]

/** Without a slash at its end. */
export function normalPrefix(host: string, prefix: string): string {
  if (typeof prefix === 'string' && /^(\/[^?#]*)?$/.test(prefix)) return prefix.replace(/\/+$/, '')
  throw new ConfigError(
    'OPTIONS_INVALID',
    `${host}: the prefix '${prefix}' must begin with '/', and be a path alone`,
  )
}
