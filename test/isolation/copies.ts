/** Copies of the compiled packages, each with folders of its own: what a program has whose dependencies disagree. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** One copy. */
export interface Copy {
  readonly main: typeof import('onebot.js')
  readonly files: typeof import('onebot.js/files')
  readonly testing: typeof import('@onebot.js/testing')
}

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** A folder whose `node_modules` has our packages as files, and links to what they need. */
export function copyPackages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onebot-copy-'))
  const modules = join(folder, 'node_modules')
  for (const name of readdirSync(packages)) {
    const from = join(packages, name)
    const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
    const to = join(modules, manifest.name)
    for (const part of ['package.json', 'dist']) cpSync(join(from, part), join(to, part), { recursive: true })
    for (const needed of Object.keys(manifest.dependencies ?? {})) {
      const link = join(modules, needed)
      if (needed.includes('onebot.js') || existsSync(link)) continue
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(from, 'node_modules', needed), link, 'junction')
    }
  }
  return folder
}

export const removeCopy = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** Loads a copy into this process. */
export async function loadCopy(folder: string): Promise<Copy> {
  const at = (path: string): string => pathToFileURL(join(folder, 'node_modules', path)).href
  return {
    main: await import(/* @vite-ignore */ at('onebot.js/dist/index.js')),
    files: await import(/* @vite-ignore */ at('onebot.js/dist/files.js')),
    testing: await import(/* @vite-ignore */ at('@onebot.js/testing/dist/index.js')),
  }
}
