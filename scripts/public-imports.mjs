import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    // A text is the path of a file that is no module, such as package.json.
    typeof target === 'string'
      ? []
      : [
          {
            name: manifest.name + subpath.slice(1),
            package: manifest.name,
            file: join(directory, target.default),
          },
        ],
  )
}
