/** What the README shows works, in both languages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfig } from './config-text.js'
import { NAMES } from './env-names.js'
import { checkConfig } from './schema.js'

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

  it('shows a file that can be used', async () => {
    const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(text) ?? []
    const parsed = await parseConfig(yaml, 'onebot.yaml', () => 'a')
    expect(parsed).toHaveProperty('value')
    if ('value' in parsed) expect(await checkConfig(parsed.value)).toHaveProperty('value')
  })

  it('shows the line that tells of a mistake in it', async () => {
    const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(text) ?? []
    const parsed = await parseConfig(yaml.replace('forward-ws', 'forward'), 'onebot.yaml', () => 'a')
    if (!('value' in parsed)) throw new Error('the file is malformed')
    const checked = await checkConfig(parsed.value)
    const lines = 'mistakes' in checked ? parsed.place(checked.mistakes) : []
    expect(lines).toHaveLength(1)
    expect(text).toContain(`\n  ${lines[0]}\n`)
  })

  it('names every variable', () => {
    const rows = text.split('\n').filter((line) => /^\| `[A-Z]/.test(line))
    const shown = rows.flatMap((row) => row.split(' | ')[0]?.match(/[A-Z][A-Z0-9_]+/g) ?? [])
    // A second name of ONEBOT_V12_USE_MSGPACK.
    const known = NAMES.filter((each) => each !== 'ONEBOT_USE_MSGPACK')
    expect(shown.sort()).toEqual([...known, 'API_TIMEOUT', 'ENVIRONMENT', 'HOST', 'PORT'].sort())
  })
})
