/**
 * A pretend Docker host and its containers: network namespaces that are joined by bridges. It needs a network and a
 * mount namespace of its own to work in, which `scripts/test-docker.mjs` gives it and which take all of it with them.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Program } from './program.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))

const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' })

/** Where a program is started, and what it finds there. */
export interface Start {
  /** Variables of the environment. */
  env?: NodeJS.ProcessEnv
  args?: readonly string[]
  /** The content of a file `.env` in its directory. */
  dotenv?: string
}

/** Where programs run: the host, or a container. */
export class Machine {
  readonly #directory = mkdtempSync(join(tmpdir(), 'onebot-docker-'))
  readonly #prefix: readonly string[]

  /** @param prefix the command that enters it */
  constructor(prefix: readonly string[] = []) {
    this.#prefix = prefix
  }

  /** Starts a script of the repository; it ends with the test. */
  start(script: string, { env, args = [], dotenv = '' }: Start = {}): Program {
    const cwd = mkdtempSync(join(this.#directory, 'run-'))
    if (dotenv !== '') writeFileSync(join(cwd, '.env'), dotenv)
    // Who enters another mount namespace stands in its root.
    const there = ['sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', cwd]
    const [command = '', ...rest] = [
      ...this.#prefix,
      ...there,
      process.execPath,
      join(repository, script),
      ...args,
    ]
    return new Program(command, rest, { cwd, env: { PATH: process.env.PATH, ...env } })
  }

  /** A path in a directory that goes with the machine. */
  file(name: string): string {
    return join(this.#directory, name)
  }
}

export class Container extends Machine {
  readonly address: string
  readonly #holder: ChildProcess
  /** The end of its cable at the bridge. */
  readonly #port: string

  constructor(holder: ChildProcess, address: string, port: string) {
    super(['nsenter', '--target', `${holder.pid}`, '--net', '--mount', '--'])
    this.#holder = holder
    this.address = address
    this.#port = port
  }

  /** As when the cable is pulled: nobody is told, and no packet comes through. */
  unplug(): void {
    run('ip', 'link', 'set', this.#port, 'down')
  }

  plugIn(): void {
    run('ip', 'link', 'set', this.#port, 'up')
  }

  end(): void {
    run('ip', 'link', 'delete', this.#port)
    this.#holder.kill('SIGKILL')
  }
}

export interface ContainerOptions {
  /** What it finds in `/etc/hosts`: Docker resolves the names of a network in this way or by DNS. */
  names?: Readonly<Record<string, string>>
  /** Whether it looks like a container to programs. @default true */
  isContainer?: boolean
}

let ports = 0

/** A network of containers with the host as its gateway, as `docker network create` makes it. */
export class Network {
  readonly gateway: string
  readonly #name: string
  readonly #containers: Container[] = []

  /** @param prefix of its addresses, such as `172.20.0` */
  constructor(name: string, prefix: string) {
    this.#name = name
    this.gateway = `${prefix}.1`
    run('ip', 'link', 'set', 'lo', 'up')
    run('ip', 'link', 'add', 'name', name, 'type', 'bridge')
    run('ip', 'address', 'add', `${this.gateway}/24`, 'dev', name)
    run('ip', 'link', 'set', name, 'up')
  }

  /** @param address in the network */
  async container(
    address: string,
    { names = {}, isContainer = true }: ContainerOptions = {},
  ): Promise<Container> {
    // It lives as long as its input: whatever becomes of us, nothing stays behind.
    const holder = spawn('unshare', ['--net', '--mount', 'sh', '-c', 'echo; exec cat'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const port = `port${ports++}`
    const container = new Container(holder, address, port)
    this.#containers.push(container)
    const hosts = container.file('hosts')
    const resolver = container.file('resolv.conf')
    // Nobody answers there, and that is known at once.
    writeFileSync(resolver, 'nameserver 127.0.0.1\n')
    const entries = Object.entries({ localhost: '127.0.0.1', ...names })
    writeFileSync(hosts, entries.map(([name, host]) => `${host}\t${name}\n`).join(''))
    run('ip', 'link', 'add', 'name', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', `${holder.pid}`)
    run('ip', 'link', 'set', port, 'master', this.#name, 'up')
    const isMarked = isContainer ? 'mount -t tmpfs none /run && : >/run/.containerenv' : ':'
    const script = `ip link set lo up && ip address add ${address}/24 dev eth0 && ip link set eth0 up &&
      ip route add default via ${this.gateway} && mount --bind ${hosts} /etc/hosts &&
      mount --bind ${resolver} /etc/resolv.conf && ${isMarked}`
    run('nsenter', '--target', `${holder.pid}`, '--net', '--mount', 'sh', '-c', script)
    return container
  }

  end(): void {
    for (const container of this.#containers) container.end()
    run('ip', 'link', 'delete', this.#name)
  }
}
