/**
 * Every address that the guides of NoneBot, LangBot and Nekro Agent give to their users, as it stands there.
 * Sources: NoneBot adapter "Configuring connections", LangBot "Network Configuration Details", Nekro Agent "Protocol
 * Endpoint Configuration".
 */
import type { Version } from '@onebot.js/core'

export interface Address {
  guide: 'NoneBot' | 'LangBot' | 'Nekro Agent'
  version: Version
  url: string
}

const nonebot = (version: Version, ...urls: string[]): Address[] =>
  urls.map((url) => ({ guide: 'NoneBot', version, url }))

/** What is typed into the implementation as its reverse WebSocket address. */
export const reverseWsAddresses: readonly Address[] = [
  ...nonebot(
    'v11',
    'ws://127.0.0.1:8080/onebot/v11/',
    'ws://127.0.0.1:8080/onebot/v11/ws',
    'ws://127.0.0.1:8080/onebot/v11/ws/',
  ),
  ...nonebot(
    'v12',
    'ws://127.0.0.1:8080/onebot/v12/',
    'ws://127.0.0.1:8080/onebot/v12/ws',
    'ws://127.0.0.1:8080/onebot/v12/ws/',
  ),
  { guide: 'LangBot', version: 'v11', url: 'ws://langbot:2280/ws' },
  { guide: 'LangBot', version: 'v11', url: 'ws://127.0.0.1:2290/ws' },
  { guide: 'Nekro Agent', version: 'v11', url: 'ws://nekro_agent:8021/onebot/v11/ws' },
  { guide: 'Nekro Agent', version: 'v11', url: 'ws://192.0.2.7:8021/onebot/v11/ws' },
]

/** What is typed into the implementation as its HTTP POST or webhook address. */
export const postAddresses: readonly Address[] = [
  ...nonebot(
    'v11',
    'http://127.0.0.1:8080/onebot/v11/',
    'http://127.0.0.1:8080/onebot/v11/http',
    'http://127.0.0.1:8080/onebot/v11/http/',
  ),
  ...nonebot(
    'v12',
    'http://127.0.0.1:8080/onebot/v12/',
    'http://127.0.0.1:8080/onebot/v12/http',
    'http://127.0.0.1:8080/onebot/v12/http/',
  ),
]

/** The addresses with and without the slash at their end, each once. */
export function withBothSlashes(addresses: readonly Address[]): Address[] {
  const both = addresses.flatMap((address) => {
    const bare = address.url.replace(/\/$/, '')
    return [bare, `${bare}/`].map((url) => ({ ...address, url }))
  })
  return [...new Map(both.map((address) => [`${address.version} ${address.url}`, address])).values()]
}

export const nameOf = ({ guide, version, url }: Address): string => `${guide}, ${version}: ${url}`
