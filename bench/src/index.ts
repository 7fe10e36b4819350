/** What onebot.js costs over the least that can be done by hand. See ../README.md. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Case, Round } from './case.js'
import { cases } from './cases.js'
import { results, table } from './report.js'

const names = cases.map(({ name }) => name).join('|')
const usage = `npm run bench -- [--quick] [--rounds N] [--case ${names}] [--json FILE]`

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      case: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 5))
  const chosen = cases.filter(({ name }) => values.case === undefined || values.case === name)
  if (!(Number.isInteger(rounds) && rounds >= 1)) throw new RangeError('--rounds takes a whole number')
  if (chosen.length === 0) throw new RangeError(`there is no case '${values.case}'`)
  return { rounds, chosen, isQuick: values.quick, json: values.json }
}

function optionsOrEnd(): ReturnType<typeof readOptions> {
  try {
    return readOptions()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    process.exit(2)
  }
}

const { rounds, chosen, isQuick, json } = optionsOrEnd()
const measured = new Map<Case, Round[]>(chosen.map((each) => [each, []]))
// Every second round goes the other way round, so that nobody always comes first.
for (let round = 0; round < rounds; round++) {
  const isReversed = round % 2 === 1
  const began = performance.now()
  for (const each of isReversed ? chosen.toReversed() : chosen) {
    for (let run = 0; run < (each.repeats ?? 1); run++) {
      measured.get(each)?.push(await each.run(isQuick, isReversed !== (run % 2 === 1)))
    }
  }
  console.error(`round ${round + 1} of ${rounds}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
console.log(`\nmedian [min-max] of ${rounds} rounds, Node.js ${process.version}\n\n${table(measured)}`)
if (json !== undefined) writeFileSync(json, `${JSON.stringify(results(measured), undefined, 2)}\n`)
