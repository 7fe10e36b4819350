/** A configuration file as settings. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { settingsOfAccounts } from './accounts.js'
import type { ConfigFile } from './config-file.js'
import { UNREACHABLE } from './container.js'
import type { Mistake } from './schema-mistakes.js'
import { DEFAULT_HOST, DEFAULT_PORT, type Listen, type Note, type Settings } from './settings.js'
import { whyUnreadable } from './text-file.js'

async function readTls(
  { keyFile, certFile }: NonNullable<ConfigFile['tls']>,
  directory: string,
  mistakes: Mistake[],
): Promise<Listen['tls']> {
  const read = async (name: string, file: string): Promise<string> => {
    try {
      return await readFile(resolve(directory, file), 'utf8')
    } catch (error) {
      mistakes.push({ path: ['tls', name], isKey: false, text: whyUnreadable(error) })
      return ''
    }
  }
  return { key: await read('keyFile', keyFile), cert: await read('certFile', certFile) }
}

/** @param directory where other files are looked for */
export async function settingsOfConfig(
  config: ConfigFile,
  directory: string,
  isInContainer: boolean,
  note: Note,
): Promise<{ settings: Settings; mistakes: Mistake[] }> {
  const { host, port, tls, accounts = {}, onlyListed = false, allowUnauthenticated = false, log } = config
  const token = config.accessToken?.trim() || undefined
  const secret = config.secret?.trim() || undefined
  const accessToken = { v11: token, v12: token }
  const listed = settingsOfAccounts(accounts, { accessToken, secret, onlyListed }, note)
  const mistakes = listed.withoutToken.map(
    (id): Mistake => ({
      path: ['accounts', id],
      isKey: true,
      text: onlyListed
        ? 'an accessToken is missing, by which onlyListed tells it from others'
        : 'an accessToken is missing: another account has one of its own',
    }),
  )

  const listens =
    listed.comesIn || host !== undefined || port !== undefined || Object.keys(accounts).length === 0
  if (listens && host === undefined && isInContainer) note(`${UNREACHABLE}; set host and accessToken`)
  const listen: Listen | undefined = listens
    ? {
        host: host ?? DEFAULT_HOST,
        port: port ?? DEFAULT_PORT,
        tls: tls && (await readTls(tls, directory, mistakes)),
      }
    : undefined
  const { callTimeout, encoding, duplicate, maxInFlight, handlerTimeout } = config
  return {
    mistakes,
    settings: {
      listen,
      accessToken,
      secret,
      allowUnauthenticated,
      members: listed.members,
      forward: listed.forward,
      apiRoots: listed.apiRoots,
      log,
      app: { callTimeout, encoding, duplicate, maxInFlight, handlerTimeout },
    },
  }
}
