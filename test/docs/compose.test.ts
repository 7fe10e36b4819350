/** The YAML of the documentation: it parses, and what is meant for Docker Compose holds together. */
import { createRequire } from 'node:module'
import { fromEnv } from 'onebot.js'
import { describe, expect, it } from 'vitest'
import { pages, root } from './markdown.js'

interface Yaml {
  parseDocument(text: string): { errors: Error[]; warnings: Error[]; toJS(): unknown }
}

// The package that reads configuration files brings it along.
const yaml: Yaml = createRequire(`${root}packages/config/package.json`)('yaml')

interface Service {
  image?: string
  build?: string
  ports?: string[]
  networks?: string[]
  network_mode?: string
  extra_hosts?: string[]
  environment?: Record<string, unknown>
}

interface Compose {
  services: Record<string, Service>
  networks?: Record<string, unknown>
}

/** As much of Compose as the pages use (docs.docker.com/reference/compose-file), and the anchor of ours. */
const KEYS = ['default-middlewares', 'services', 'networks', 'volumes', 'name']
const SERVICE_KEYS = [
  ...[
    'image',
    'build',
    'command',
    'container_name',
    'restart',
    'environment',
    'env_file',
    'ports',
    'networks',
  ],
  ...['network_mode', 'extra_hosts', 'volumes', 'depends_on', 'init', 'user', 'working_dir', 'secrets'],
]
const LISTS = ['ports', 'networks', 'extra_hosts', 'volumes', 'depends_on', 'env_file']
const RESTARTS = ['no', 'always', 'on-failure', 'unless-stopped']

const isCompose = (value: unknown): value is Compose =>
  typeof value === 'object' && value !== null && 'services' in value

const blocks = pages.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ language }) => language === 'yaml')
    .map(({ code, line }) => ({ where: `${path}:${line}`, code })),
)

/** Some blocks show a part of go-cqhttp's file, whose anchor stands above. */
const ANCHOR = 'default-middlewares: &default {}\n'

const read = (code: string): unknown =>
  yaml.parseDocument(code.includes('&default') ? code : ANCHOR + code).toJS()

it.each(blocks)('is valid: $where', ({ code }) => {
  const { errors, warnings } = yaml.parseDocument(code)
  expect([...errors, ...warnings].map(({ message }) => message)).toEqual([])
  expect(typeof read(code)).toBe('object')
})

const composes = blocks.flatMap(({ where, code }) => {
  const value = read(code)
  return isCompose(value) ? [{ where, value }] : []
})

describe.each(composes)('the Compose file $where', ({ value, value: { services, networks = {} } }) => {
  it('has no key that Compose does not know', () => {
    expect(Object.keys(value).filter((key) => !KEYS.includes(key))).toEqual([])
    for (const service of Object.values(services)) {
      expect(Object.keys(service).filter((key) => !SERVICE_KEYS.includes(key))).toEqual([])
      for (const [key, field] of Object.entries(service)) {
        if (LISTS.includes(key)) expect(field, key).toEqual(expect.any(Array))
        if (key === 'restart') expect(RESTARTS).toContain(field)
      }
    }
  })

  it.each(Object.entries(services))('has a service %s that Docker can start', (_, service) => {
    const { image, build, ports = [], environment = {} } = service
    expect([image, build].filter((each) => typeof each === 'string')).toHaveLength(1)
    // Without an address Docker opens a port to everybody, past the firewall.
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/)
    // A number such as 1e5 or 0123 would be read as another one.
    for (const each of Object.values(environment)) expect(['string', 'number']).toContain(typeof each)
  })

  const configured = Object.entries(services).filter(([, { environment }]) => environment?.HOST !== undefined)

  it.each(configured)('has variables that the bot in %s can use', async (_, { environment = {} }) => {
    const env = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]))
    const notes: string[] = []
    await fromEnv(env, { onNote: (note) => notes.push(note) })
    expect(notes).toEqual([])
  })

  it.each(Object.entries(services))('has what the service %s refers to', (_, service) => {
    for (const name of service.networks ?? []) expect(Object.keys(networks)).toContain(name)
    // A service that shares the network of the machine has neither ports nor networks of its own.
    if (service.network_mode === 'host') expect(service.ports ?? service.networks).toBeUndefined()
    for (const each of service.extra_hosts ?? []) expect(each).toBe('host.docker.internal:host-gateway')
  })
})
