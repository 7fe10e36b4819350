import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { programFor } from '../../scripts/program.mjs'

function directoryOf(...files: string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-start-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const file of files) writeFileSync(join(directory, file), '')
  return directory
}

describe('npm start', () => {
  it.each<[what: string, args: string[], env: Record<string, string>, files: string[], isDemo: boolean]>([
    ['alone is the demo', [], { PATH: '/', HOST: '0.0.0.0', PORT: '1' }, ['onebot.yaml'], true],
    ['with --once is the demo', ['--once'], { ONEBOT_ACCESS_TOKEN: 'a' }, ['.env'], true],
    ['with a file is a bot', ['--config', 'onebot.yaml'], {}, [], false],
    ['with --env is a bot', ['--env'], {}, [], false],
    ['with a variable is a bot', [], { ONEBOT_CONFIG: 'onebot.yaml' }, [], false],
    ['with a variable in lower case is a bot', [], { onebot_secret: 'a' }, [], false],
    ['with an empty variable is the demo', [], { ONEBOT_ACCESS_TOKEN: '' }, [], true],
    ['beside a .env is a bot', [], {}, ['.env'], false],
    ['with --once and a file is a mistake, which the bot tells', ['--once', '--config', 'a'], {}, [], false],
    ['with --help is the bot, which has the usage', ['--help'], {}, [], false],
  ])('%s', (_, args, env, files, isDemo) => {
    expect(programFor(args, env, directoryOf(...files))).toBe(isDemo ? 'demo.mjs' : 'from-config.mjs')
  })

  it('beside a Python environment that is called .env is the demo', () => {
    const directory = directoryOf()
    mkdirSync(join(directory, '.env'))
    expect(programFor([], {}, directory)).toBe('demo.mjs')
  })
})
