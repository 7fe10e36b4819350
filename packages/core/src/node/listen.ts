/** One port for several drivers: opened with the first of them, closed with the last. */
import type { TlsOptions } from 'node:tls'
import { ConfigError } from '../errors.js'
import { assertKnownOptions } from '../known-options.js'
import { excerpt } from '../redact.js'
import { LONGEST_TIMER, wholeNumber } from './numbers.js'
import type { PortServer, PortSettings } from './port-server.js'
import { publicAddress } from './public-address.js'
import type { Membership, PortMember, SharedPort } from './shared-port.js'

/** Options of `listen()`. */
export interface ListenOptions {
  /** 0 takes a free one at each opening. */
  port: number
  /** The address to listen on; another than loopback needs credentials in every driver. @default '127.0.0.1' */
  host?: string | undefined
  /**
   * Speaks TLS: the options of `https.createServer()`, with `key` and `cert`, or `pfx`, as the contents of the files.
   * @default none
   */
  tls?: TlsOptions | undefined
  /** ms that a connection may take until the headers of its first request are there. @default 5000 */
  handshakeTimeout?: number | undefined
  /** Connections that may wait to be let in, in all and from one address. @default { total: 1024, perAddress: 512 } */
  maxHandshakes?: { total?: number | undefined; perAddress?: number | undefined } | undefined
}

const known = {
  port: true,
  host: true,
  tls: true,
  handshakeTimeout: true,
  maxHandshakes: true,
} satisfies Record<keyof ListenOptions, true>

const failures: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use (several drivers share one port by listen(), each with it as its server)',
  EACCES: 'needs more rights than this process has',
}

/** What node says of an address that no network of this machine has, or of a name that stands for none. */
const NO_ADDRESS = /^(EADDRNOTAVAIL|EAFNOSUPPORT|EINVAL|ENOTFOUND|EAI_\w+|ENODATA)$/

function portError(driver: string, { host, port }: PortSettings, cause: unknown): ConfigError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  if (NO_ADDRESS.test(code)) {
    const message = `${driver}: ${host} is no address of this machine (${code}); use 127.0.0.1 or 0.0.0.0`
    return new ConfigError('HOST_UNAVAILABLE', message, { cause })
  }
  const why = failures[code] ?? `cannot be listened on (${code})`
  return new ConfigError('PORT_UNAVAILABLE', `${driver}: port ${port} on ${host} ${why}`, { cause })
}

/** Perhaps with a zone. */
function isIpv6(host: string): boolean {
  const [, address] = /^([\da-f:.]+)(?:%[\w.:-]+)?$/i.exec(host) ?? []
  return address !== undefined && URL.canParse(`http://[${address}]`)
}

/** The host without the brackets of IPv6. */
function hostOf(host: unknown): string {
  const bare = typeof host === 'string' ? host.trim().replace(/^\[(.*)\]$/, '$1') : undefined
  if (bare !== undefined && (isIpv6(bare) || !/[:/\s]/.test(bare))) return bare
  const given = typeof host === 'string' ? `'${excerpt(publicAddress(host))}'` : excerpt(host)
  const message = `listen: host must be an address alone, such as 127.0.0.1 or 0.0.0.0, not ${given}`
  throw new ConfigError('OPTIONS_INVALID', message)
}

/** Fails when the options are written, not when the first connection comes. */
function assertTlsUsable({ tls }: PortSettings): void {
  if (tls === undefined) return
  if (!(tls.key && tls.cert) && !tls.pfx && !tls.SNICallback) {
    throw new ConfigError('OPTIONS_INVALID', 'listen: tls needs key and cert, or pfx')
  }
  try {
    // Not imported, which would take everybody 5 ms. What it makes is as good as what listens later.
    process.getBuiltinModule('node:tls').createServer(tls)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `listen: tls cannot be used (${why}); key and cert must be PEM, pfx PKCS#12: what the files hold, not their names`
    throw new ConfigError('OPTIONS_INVALID', message, { cause })
  }
}

class CountedPort implements SharedPort {
  readonly #settings: PortSettings
  #server: PortServer | undefined

  constructor(settings: PortSettings) {
    this.#settings = settings
  }

  get host(): string {
    return this.#settings.host
  }

  get port(): number | undefined {
    return this.#server?.port
  }

  get protocol(): 'http' | 'https' {
    return this.#settings.tls ? 'https' : 'http'
  }

  async join(member: PortMember): Promise<Membership> {
    const { PortServer } = await import('./port-server.js')
    this.#server ??= new PortServer(this.#settings)
    const server = this.#server
    server.add(member)
    try {
      await server.opened
    } catch (cause) {
      if (this.#server === server) this.#server = undefined
      throw portError(member.driver, this.#settings, cause)
    }
    let left: Promise<void> | undefined
    return {
      port: server.port ?? this.#settings.port,
      letIn: (socket) => server.letIn(socket),
      leave: (ended) => {
        left ??= this.#leave(server, member, ended)
        return left
      },
    }
  }

  async #leave(server: PortServer, member: PortMember, ended: Promise<unknown> | undefined): Promise<void> {
    const ending = server.remove(member, ended)
    if (server.hasMembers) return ending
    this.#server = undefined
    await server.close()
  }
}

/**
 * A port that several drivers share, with TLS where it is asked for: implementations that dial WebSockets and those
 * that post over HTTP then have one address. Nothing is opened yet: the first driver that starts opens the port, the
 * last that stops closes it, and after that it can be opened again.
 * @throws {ConfigError} `OPTIONS_INVALID`
 * @example
 * const server = listen({ host: '0.0.0.0', port: 8080, tls: { key, cert } })
 * createOneBot({ drivers: [reverseWs({ server, accessToken }), http({ server, secret })] })
 */
export function listen(options: ListenOptions): SharedPort {
  assertKnownOptions('listen', options, known)
  const { port, host = '127.0.0.1', tls, handshakeTimeout = 5000, maxHandshakes = {} } = options
  const settings: PortSettings = {
    port: wholeNumber('listen: port', port, 0, 65_535),
    host: hostOf(host),
    tls,
    limits: {
      timeout: wholeNumber('listen: handshakeTimeout', handshakeTimeout, 1, LONGEST_TIMER),
      total: wholeNumber('listen: maxHandshakes.total', maxHandshakes.total ?? 1024, 1, 1e6),
      perAddress: wholeNumber('listen: maxHandshakes.perAddress', maxHandshakes.perAddress ?? 512, 1, 1e6),
    },
  }
  assertTlsUsable(settings)
  return new CountedPort(settings)
}
