/** The addresses that people copy into their implementation. */
import type { PathRule } from '../driver.js'

const EVERY_ADDRESS = ['0.0.0.0', '::', '']

/** Host and port as this machine reaches them: that of every address is no address. */
export function authorityOf(host: string, port: number): string {
  const reached = EVERY_ADDRESS.includes(host) ? '127.0.0.1' : host
  return `${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}

/** Host and port as a peer has reached them, which in a container is not what is listened on. */
export function authorityFrom(hostHeader: string | undefined, otherwise: string): string {
  return hostHeader !== undefined && /^[\w.:[\]-]+$/.test(hostHeader) ? hostHeader : otherwise
}

export function addressesAt(
  scheme: 'ws' | 'wss' | 'http' | 'https',
  authority: string,
  paths: readonly PathRule[],
): string[] {
  return paths.map(({ path }) => `${scheme}://${authority}${path}`)
}
