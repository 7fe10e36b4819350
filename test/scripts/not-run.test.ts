import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { runPnpm } from '../../scripts/interop/node.mjs'
import { exitCodeOf, NotRun } from '../../scripts/interop/not-run.mjs'

/** Has pnpm fail with these words. */
function failWith(words: string): void {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-npx-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, 'npx'), `#!/bin/sh\necho '${words}' >&2\nexit 1\n`, { mode: 0o755 })
  vi.stubEnv('PATH', `${directory}${delimiter}${process.env.PATH}`)
  onTestFinished(() => void vi.unstubAllEnvs())
}

const install = (): number => {
  runPnpm(['install'], tmpdir())
  return 0
}

// A batch file takes the place of npx on Windows.
describe.skipIf(process.platform === 'win32')('a stage whose packages cannot be installed', () => {
  it.each([
    ['nobody listens at', 'npm error code ECONNREFUSED'],
    ['npx does not get an answer from', 'npm error network timeout at: http://127.0.0.1:1/pnpm'],
    ['pnpm does not get an answer from', ' ERR_SOCKET_TIMEOUT  request to http://127.0.0.1:1/ws failed'],
    ['lacks the package', ' ERR_PNPM_FETCH_404  GET http://127.0.0.1:1/ws: Not Found - 404'],
  ])('is not run where the registry is one that %s', (_, words) => {
    failWith(words)
    vi.stubEnv('npm_config_fetch_timeout', undefined)
    expect(install).toThrow(NotRun)
    expect(install).toThrow(words.trim())
    // Five minutes, as npm has it, are longer than the limit of a stage.
    expect(Number(process.env.npm_config_fetch_timeout)).toBeLessThan(60_000)
  })

  it.each([
    'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
    'ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum',
  ])('fails where its lockfile is wrong: %s', (words) => {
    failWith(words)
    expect(install).toThrow(words)
    expect(install).not.toThrow(NotRun)
  })
})

it('a stage says by its exit code whether it was run', () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => void vi.restoreAllMocks())
  expect(exitCodeOf(() => 3)).toBe(3)
  expect(print).not.toHaveBeenCalled()
  const failed = exitCodeOf(() => {
    throw new Error('a fault')
  })
  expect(failed).toBe(1)
  expect(complain).toHaveBeenCalledWith('a fault')
  const notRun = exitCodeOf(() => {
    throw new NotRun('Go is not installed')
  })
  expect(notRun).toBe(77)
  expect(print).toHaveBeenCalledWith('not run: Go is not installed')
})
