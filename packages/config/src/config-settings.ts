/** A configuration file as settings. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { mistakesOfAccounts } from './account-mistakes.js'
import { settingsOfAccounts } from './accounts.js'
import { problemOfHost } from './addresses.js'
import { readAuthorities } from './authorities.js'
import type { ConfigFile } from './config-file.js'
import { unreachable } from './container.js'
import { both } from './mistakes.js'
import { type Mistake, pointerOf } from './schema-mistakes.js'
import { DEFAULT_HOST, DEFAULT_PORT, type Listen, type NameOf, type Note, type Settings } from './settings.js'
import { whyUnreadable } from './text-file.js'
import { isPlain, NOT_PLAIN, problemOfToken } from './tokens.js'

const MISSING_TOKEN = {
  onlyListed: both(
    'an accessToken is missing, by which onlyListed tells it from others',
    '缺少 accessToken，onlyListed 需要靠它区分账号',
  ),
  bound: both(
    'an accessToken is missing: another account has one of its own',
    '缺少 accessToken：已有其他账号单独设置了 accessToken',
  ),
}

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

/**
 * @param file its name, for messages
 * @param directory where other files are looked for
 */
export async function settingsOfConfig(
  config: ConfigFile,
  { file, directory, isInContainer }: { file: string; directory: string; isInContainer: boolean },
  note: Note,
): Promise<{ settings: Settings; mistakes: Mistake[] }> {
  const { host, port, tls, accounts = {}, onlyListed = false, allowUnauthenticated = false, log } = config
  const token = config.accessToken?.trim() || undefined
  const secret = config.secret?.trim() || undefined
  const accessToken = { v11: token, v12: token }
  const nameOf: NameOf = (path) => `${file} ${pointerOf(['accounts', ...path])}`
  const common = `${file} /accessToken`
  const { authorities, mistakes: unread } = await readAuthorities(accounts, directory)
  const listed = settingsOfAccounts(
    accounts,
    { accessToken, secret, onlyListed, nameOf, tokenName: { v11: common, v12: common }, authorities },
    note,
  )
  const { forward, apiRoots } = listed
  const mistakes = [
    ...[...unread, ...mistakesOfAccounts(accounts, nameOf, note)].map(
      (each): Mistake => ({ ...each, path: ['accounts', ...each.path] }),
    ),
    ...listed.withoutToken.map(
      (id): Mistake => ({
        path: ['accounts', id],
        isKey: true,
        text: onlyListed ? MISSING_TOKEN.onlyListed : MISSING_TOKEN.bound,
      }),
    ),
  ]
  const complain = (key: string, text: string | undefined): void => {
    if (text) mistakes.push({ path: [key], isKey: false, text })
  }
  if (host !== undefined) complain('host', problemOfHost(host))
  if (token !== undefined) {
    const isInHeader = [...forward.filter(({ tokenIn }) => tokenIn !== 'query'), ...apiRoots].some(
      ({ tokenField }) => tokenField === common,
    )
    complain('accessToken', problemOfToken(token, isInHeader))
    if (!isPlain(token)) note(`${common} ${NOT_PLAIN}`)
  }
  if (onlyListed && !listed.comesIn)
    note(
      both(
        `${file} /onlyListed lets nobody in: no account is reverse-ws, or http with events: post`,
        '没有任何列出的账号会主动连入，因此不接受任何连接',
      ),
    )

  const listens =
    listed.comesIn || host !== undefined || port !== undefined || Object.keys(accounts).length === 0
  if (listens && host === undefined && isInContainer) note(unreachable('host: 0.0.0.0', 'accessToken'))
  const listen: Listen | undefined = listens
    ? {
        host: host ?? DEFAULT_HOST,
        port: port ?? DEFAULT_PORT,
        tls: tls && (await readTls(tls, directory, mistakes)),
      }
    : undefined
  const { callTimeout, encoding, duplicate, maxInFlight, handlerTimeout, validation, checkCalls } = config
  return {
    mistakes,
    settings: {
      listen,
      accessToken,
      secret,
      allowUnauthenticated,
      members: listed.members,
      forward,
      apiRoots,
      log,
      app: { callTimeout, encoding, duplicate, maxInFlight, handlerTimeout, validation, checkCalls },
    },
  }
}
