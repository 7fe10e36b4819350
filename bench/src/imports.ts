/** What an import costs, and an app up to its start: each one in a process of its own. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Round } from './case.js'
import type { Imported, ImportName } from './importing.js'
import { programs } from './programs.js'
import { spreadOf } from './stats.js'

/** How often each is imported in a round. */
const RUNS = 11

const run = promisify(execFile)

async function importOnce(name: ImportName): Promise<Imported> {
  const { stdout } = await run(process.execPath, [fileURLToPath(programs.importing), name])
  return JSON.parse(stdout)
}

/** Medians of all runs. The names alternate, so that whatever else the machine does hits all. */
export async function runImports(isReversed: boolean): Promise<Round> {
  const names: ImportName[] = ['ws', 'driver', 'umbrella', 'ws, listening', 'driver, running']
  if (isReversed) names.reverse()
  const imported: Record<ImportName, Imported[]> = {
    ws: [],
    driver: [],
    umbrella: [],
    'ws, listening': [],
    'driver, running': [],
  }
  for (let index = 0; index < RUNS; index++) {
    for (const name of names) imported[name].push(await importOnce(name))
  }
  const median = (name: ImportName, figure: keyof Imported): number =>
    spreadOf(imported[name].map((each) => each[figure])).median
  const ws = median('ws', 'ms')
  return {
    bare: {
      driver: ws,
      umbrella: ws,
      running: median('ws, listening', 'ms'),
      heavy: median('ws', 'heavy'),
    },
    onebot: {
      driver: median('driver', 'ms'),
      umbrella: median('umbrella', 'ms'),
      running: median('driver, running', 'ms'),
      heavy: median('umbrella', 'heavy'),
    },
    ratio: {},
  }
}
