/** A port that other machines reach, without anything that is demanded of them, is refused here. */
import { randomBytes } from 'node:crypto'
import { ConfigError } from '@onebot.js/core'
import { hasCredential, isLoopback } from '@onebot.js/core/node'
import type { Gate } from './gates.js'
import type { Settings } from './settings.js'

/** Where and how the user writes what is missing. */
export interface Place {
  /** Where the lines go. */
  where: string
  whereZh: string
  host: string
  tokenLine(token: string): string
  allowLine: string
  loopbackLine: string
}

export const environmentPlace: Place = {
  where: 'to .env or to the environment',
  whereZh: '.env 或环境变量',
  host: 'HOST',
  tokenLine: (token) => `ONEBOT_ACCESS_TOKEN=${token}`,
  allowLine: 'ONEBOT_ALLOW_UNAUTHENTICATED=true',
  loopbackLine: 'HOST=127.0.0.1',
}

/** @param file its name */
export function filePlace(file: string): Place {
  const isJson = /\.json$/i.test(file)
  const line = (key: string, value: string): string => (isJson ? `"${key}": ${value},` : `${key}: ${value}`)
  return {
    where: `to ${file}`,
    whereZh: file,
    host: 'host',
    tokenLine: (token) => line('accessToken', `"${token}"`),
    allowLine: line('allowUnauthenticated', 'true'),
    loopbackLine: line('host', '"127.0.0.1"'),
  }
}

/** Whether other machines reach what is listened on, and nobody said that they may. */
export const isOpen = ({ listen, allowUnauthenticated }: Settings): boolean =>
  listen !== undefined && !allowUnauthenticated && !isLoopback(listen.host)

/** @throws {ConfigError} `BIND_WITHOUT_TOKEN` with the lines that settle it */
export function assertClosed(settings: Settings, gates: readonly Gate[], place: Place): void {
  if (!isOpen(settings) || gates.some(hasCredential)) return
  const { host = '', port } = settings.listen ?? {}
  const token = randomBytes(32).toString('base64url')
  throw new ConfigError(
    'BIND_WITHOUT_TOKEN',
    `${place.host} is ${host}, so other machines reach port ${port}, and no token keeps them from controlling your accounts`,
    {
      details: [
        `Add this line ${place.where}:`,
        `请把下面这一行加到 ${place.whereZh}：`,
        `  ${place.tokenLine(token)}`,
        'and the same text in the implementation (NapCat, LLOneBot: token; Lagrange: AccessToken; go-cqhttp: access-token).',
        '并在协议端填写相同的 token（NapCat、LLOneBot：token；Lagrange：AccessToken；go-cqhttp：access-token）。',
        'Or, where something else guards the port, let everybody in:',
        '或者，端口已有其他保护时，允许所有连接：',
        `  ${place.allowLine}`,
        'Or listen on this machine alone:',
        '或者只监听本机：',
        `  ${place.loopbackLine}`,
      ],
    },
  )
}
