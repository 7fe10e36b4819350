/** The files `caFile` of accounts. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Accounts, entriesOf } from './config-file.js'
import type { Mistake } from './schema-mistakes.js'
import { whyUnreadable } from './text-file.js'

/**
 * Their texts by their names.
 * @param directory where they are looked for
 */
export async function readAuthorities(
  accounts: Accounts,
  directory: string,
): Promise<{ authorities: Map<string, string>; mistakes: Mistake[] }> {
  const authorities = new Map<string, string>()
  const mistakes: Mistake[] = []
  for (const { path, account } of entriesOf(accounts)) {
    if (account.transport === 'reverse-ws' || account.caFile === undefined) continue
    try {
      authorities.set(account.caFile, await readFile(resolve(directory, account.caFile), 'utf8'))
    } catch (error) {
      mistakes.push({ path: [...path, 'caFile'], isKey: false, text: whyUnreadable(error) })
    }
  }
  return { authorities, mistakes }
}
