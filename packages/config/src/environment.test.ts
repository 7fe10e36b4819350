import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Env, readVariables } from './environment.js'

/** A directory with these files; it goes with the test. */
function directoryOf(files: Record<string, string | Uint8Array>): string {
  const directory = mkdtempSync(join(tmpdir(), 'onebot-env-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return directory
}

async function read(
  env: Env,
  files?: Record<string, string | Uint8Array>,
): Promise<{ values: Record<string, string>; origins: Record<string, string>; notes: string[] }> {
  const notes: string[] = []
  const variables = await readVariables(env, files && directoryOf(files), (text) => notes.push(text))
  const entries = [...variables]
  return {
    values: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    origins: Object.fromEntries(entries.map(([name, { origin }]) => [name, origin])),
    notes,
  }
}

describe('precedence', () => {
  const files = {
    '.env': 'A=common\nB=common\nC=common\n',
    '.env.prod': 'B=prod\nC=prod\n',
    '.env.dev': 'B=dev\n',
  }

  it('is the environment, then .env.{ENVIRONMENT}, then .env', async () => {
    const { values, origins } = await read({ C: 'own' }, files)
    expect(values).toEqual({ A: 'common', B: 'prod', C: 'own' })
    expect(origins).toEqual({ A: '.env:1', B: '.env.prod:1', C: 'environment' })
  })

  it('takes ENVIRONMENT from the environment, else from .env', async () => {
    expect((await read({ environment: 'dev' }, files)).values.B).toBe('dev')
    expect((await read({}, { ...files, '.env': 'ENVIRONMENT=dev\nB=common' })).values.B).toBe('dev')
    expect((await read({ ENVIRONMENT: 'prod' }, { ...files, '.env': 'ENVIRONMENT=dev' })).values.B).toBe(
      'prod',
    )
  })

  it('passes over what is empty, wherever it stands', async () => {
    const { values } = await read({ A: '', B: '  ' }, { ...files, '.env.prod': 'B=\nC=""' })
    expect(values).toEqual({ A: 'common', B: 'common', C: 'common' })
  })

  it('lets an empty line take a value back that stood above it', async () => {
    expect((await read({}, { '.env': 'A=1\nA=' })).values).toEqual({})
  })

  it('reads no file without a directory', async () => {
    expect((await read({ A: '1' })).values).toEqual({ A: '1' })
  })

  it('needs no file', async () => {
    expect((await read({ A: '1' }, {})).values).toEqual({ A: '1' })
  })
})

describe('names', () => {
  it('are the same in any case, and their keys keep theirs', async () => {
    const { values } = await read({ onebot_api_roots__Abc: '1' }, { '.env': 'OneBot_Secret=2\nhost=3' })
    expect(values).toEqual({ ONEBOT_API_ROOTS__Abc: '1', ONEBOT_SECRET: '2', HOST: '3' })
  })

  it('count in capitals where they stand in both cases', async () => {
    expect((await read({ host: 'small', HOST: 'large' })).values).toEqual({ HOST: 'large' })
    expect((await read({ HOST: 'large', host: 'small' })).values).toEqual({ HOST: 'large' })
  })
})

describe('references', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: references as users write them.
  it.each<[line: string, value: string | undefined]>([
    ['T=a${HOME_OF}b', 'a/homeb'],
    ['T="${HOME_OF}"', '/home'],
    ["T='${HOME_OF}'", '${HOME_OF}'],
    ['T=${MISSING:-x y}', 'x y'],
    ['T=${EMPTY:-x}', 'x'],
    ['T=${HOME_OF:-x}', '/home'],
    ['T=${MISSING:-}', undefined],
    ['S=above\nT=${S}', 'above'],
    ['HOME_OF=below\nT=${HOME_OF}', 'below'],
    ['T=$HOME_OF', '$HOME_OF'],
  ])('%j', async (line, value) => {
    const { values, notes } = await read({ HOME_OF: '/home', EMPTY: '' }, { '.env': line })
    expect(values.T).toBe(value)
    expect(notes).toEqual([])
  })

  it('are told of where they lead nowhere', async () => {
    const { values, notes } = await read({}, { '.env': 'A=1\nT=${TYPO}' })
    expect(values.T).toBeUndefined()
    expect(notes).toEqual(['.env:2 refers to TYPO, which is not set: nothing is put in its place'])
  })

  it('of compose files leave a token unset', async () => {
    const { values, notes } = await read({}, { '.env': 'ONEBOT_ACCESS_TOKEN=${ONEBOT_ACCESS_TOKEN:-}' })
    expect(values).toEqual({})
    expect(notes).toEqual([])
  })
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: references as users write them.
})

describe('a file', () => {
  it('may be UTF-16, as Windows PowerShell writes it', async () => {
    const utf16 = Buffer.from('\ufeffA=你好\r\n', 'utf16le')
    expect((await read({}, { '.env': utf16 })).values).toEqual({ A: '你好' })
  })

  it('in another encoding is refused, not misread', async () => {
    const gbk = Uint8Array.of(0x23, 0xc4, 0xe3, 0xba, 0xc3, 0x0a)
    await expect(read({}, { '.env': gbk })).rejects.toThrow('it is not UTF-8; save it as UTF-8')
  })

  it('is none where a directory has its name', async () => {
    const directory = directoryOf({})
    mkdirSync(join(directory, '.env'))
    expect(await readVariables({ A: '1' }, directory, () => {})).toEqual(
      new Map([['A', { value: '1', origin: 'environment' }]]),
    )
  })

  it('that is malformed is refused', async () => {
    await expect(read({}, { '.env.prod': 'a b' })).rejects.toMatchObject({ code: 'ENV_INVALID' })
  })
})
