/** Settings as drivers: first those that come in or go out by WebSocket, then HTTP, since calls go in that order. */
import {
  type Driver,
  defaultHttpPaths,
  defaultPaths,
  type OneBotOptions,
  type PathRule,
} from '@onebot.js/core'
import { hasCredential, listen } from '@onebot.js/core/node'
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import { assertClosed, isOpen, type Place } from './bind.js'
import { type Gate, httpGates, wsGates } from './gates.js'
import { loggerOf } from './log.js'
import { both } from './mistakes.js'
import type { ApiRoot, ForwardTarget, Note, Settings } from './settings.js'

const pathsOf = ({ versions }: Gate, paths: readonly PathRule[]): readonly PathRule[] =>
  versions === undefined ? paths : paths.filter(({ protocol }) => versions.includes(protocol))

const NAMES = { ws: 'reverse WebSocket', http: 'HTTP POST and webhook' }

/** The gates through which anybody may be let: not those that would be open to other machines. */
function guarded(
  settings: Settings,
  kind: keyof typeof NAMES,
  gates: readonly Gate[],
  note: Note,
): readonly Gate[] {
  if (!isOpen(settings)) return gates
  for (const { versions } of gates.filter((gate) => !hasCredential(gate))) {
    const version = versions?.[0] ? ` for OneBot ${versions[0].toUpperCase()}` : ''
    note(
      both(
        `${NAMES[kind]} is closed${version}: there is no access token, and other machines reach the port`,
        '未设置 access token，而端口对其他机器开放，因此不接受这种连接',
      ),
    )
  }
  return gates.filter(hasCredential)
}

/** One driver for each way to present tokens and to check certificates, which belong to a driver. */
function forwardDrivers(targets: readonly ForwardTarget[]): Driver[] {
  const groups = new Map<string, ForwardTarget[]>()
  for (const target of targets) {
    const key = JSON.stringify([target.tokenIn ?? 'header', target.ca])
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    const url = group.map(({ tokenIn: _, ca: __, ...endpoint }) => endpoint)
    return forwardWs({ url, tokenIn: first?.tokenIn, tls: { ca: first?.ca } })
  })
}

const rootDriver = (roots: Readonly<Record<string, ApiRoot>>): Driver =>
  http({
    apiRoots: Object.fromEntries(
      Object.entries(roots).map(([id, { id: _, ca, ...root }]) => [
        id,
        ca === undefined ? root : { ...root, tls: { ca } },
      ]),
    ),
  })

/** Records of API roots in which no id stands twice. */
function recordsOf(roots: readonly ApiRoot[]): Record<string, ApiRoot>[] {
  const records: Map<string, ApiRoot>[] = []
  for (const root of roots) {
    const record = records.find((each) => !each.has(root.id))
    if (record === undefined) records.push(new Map([[root.id, root]]))
    else record.set(root.id, root)
  }
  return records.map((record) => Object.fromEntries(record))
}

function inbound(settings: Settings, place: Place, note: Note): { ws: Driver[]; http: Driver[] } {
  if (settings.listen === undefined) return { ws: [], http: [] }
  const gates = { ws: wsGates(settings), http: httpGates(settings) }
  assertClosed(settings, [...gates.ws, ...gates.http], place)
  const server = listen(settings.listen)
  const { allowUnauthenticated } = settings
  return {
    ws: guarded(settings, 'ws', gates.ws, note).map((gate) =>
      reverseWs({
        server,
        allowUnauthenticated,
        accessToken: gate.accessToken,
        paths: pathsOf(gate, defaultPaths),
      }),
    ),
    http: guarded(settings, 'http', gates.http, note).map((gate) =>
      http({
        server,
        allowUnauthenticated,
        accessToken: gate.accessToken,
        secret: gate.secret,
        paths: pathsOf(gate, defaultHttpPaths),
      }),
    ),
  }
}

/** @throws {ConfigError} where something cannot work, or would be open to other machines */
export function optionsOf(settings: Settings, place: Place, note: Note): OneBotOptions {
  const comingIn = inbound(settings, place, note)
  const { forward, apiRoots, app, log } = settings
  return {
    ...app,
    logger: loggerOf(log),
    drivers: [
      ...comingIn.ws,
      ...forwardDrivers(forward),
      ...comingIn.http,
      ...recordsOf(apiRoots).map(rootDriver),
    ],
  }
}
