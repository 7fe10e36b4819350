/** What `.ci/run` promises of its stages. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const stages = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => /^ *(?:if )?((?:tool_)?stage|tests) '([^']+)' (.*)$/.exec(line))
  .flatMap((found) => (found ? [{ kind: found[1], name: found[2], command: found[3] ?? '' }] : []))

it('has stages', () => expect(stages.length).toBeGreaterThan(15))

it.each(stages)('ends the stage $name where it hangs', ({ kind, command }) => {
  // These two are functions of the script: one reads a few files, the other has a limit of its own.
  if (command === 'lockfiles' || command === 'bench') return
  expect(command).toMatch(kind === 'tests' ? /^\d+ / : /^limit \d+ /)
})
