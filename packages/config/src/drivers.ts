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
import type { ApiRoot, Note, Settings } from './settings.js'

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
    note(`${NAMES[kind]} is closed${version}: there is no access token, and other machines reach the port`)
  }
  return gates.filter(hasCredential)
}

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
      ...(forward.length > 0 ? [forwardWs({ url: forward })] : []),
      ...comingIn.http,
      ...recordsOf(apiRoots).map((record) => http({ apiRoots: record })),
    ],
  }
}
