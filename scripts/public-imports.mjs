import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../packages', import.meta.url))

/**
 * @typedef {object} PublicImport
 * @property {string} name what a program imports, such as `@onebot.js/core/node`
 * @property {string} package the name of its package
 * @property {string} file the compiled module
 */

/**
 * Every module that the packages let others import, as their exports maps say.
 * @returns {PublicImport[]}
 */
export function publicImports() {
  return readdirSync(packages).sort().flatMap(importsOf)
}

/** @param {string} folder */
function importsOf(folder) {
  const directory = join(packages, folder)
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const file = typeof target === 'string' ? target : target.default
    if (!file.endsWith('.js')) return []
    return namesOf(directory, subpath, file).map(([path, found]) => ({
      name: manifest.name + path.slice(1),
      package: manifest.name,
      file: join(directory, found),
    }))
  })
}

/**
 * The modules of an entry of the map, which may have a `*` for all of a folder.
 * @param {string} directory @param {string} subpath @param {string} file
 * @returns {[path: string, file: string][]}
 */
function namesOf(directory, subpath, file) {
  if (!subpath.includes('*')) return [[subpath, file]]
  const [before = '', after = ''] = basename(file).split('*')
  const folder = join(directory, dirname(file))
  if (!existsSync(folder)) throw new Error(`there is no ${folder}, which the exports map names`)
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .sort()
    .map((name) => name.slice(before.length, name.length - after.length))
    .map((star) => [subpath.replace('*', star), file.replace('*', star)])
}
