import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../lib.mjs'

// The umbrella has no code of its own: what it weighs is what it gathers.
const UMBRELLA = 'onebot.js'

/** @typedef {import('../public-imports.mjs').PublicImport} PublicImport */

/**
 * What an import weighs in a bundle as a user would make it, without what other packages bring. A subpath weighs what
 * it adds to the main import of its package.
 * @param {PublicImport} entry
 * @param {PublicImport} main of its package
 * @param {string} [left] a module that is left out, by how its path ends
 */
export async function bundleSize(entry, main, left) {
  const { build } = createRequire(join(root, 'tools/package.json'))('esbuild')
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...new Set([main.file, entry.file])],
    outdir: 'size',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [withoutOthers(entry.package, left)],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  const { outputs } = metafile

  /** @param {PublicImport} of @param {boolean} isLater with what it loads on demand */
  const outputsOf = (of, isLater) => {
    const first = Object.keys(outputs).find(
      (path) => outputs[path].entryPoint && join(root, outputs[path].entryPoint) === of.file,
    )
    if (first === undefined) throw new Error(`esbuild made nothing of ${of.name}`)
    const found = new Set([first])
    for (const path of found)
      for (const { path: other, kind, external } of outputs[path].imports)
        if (!external && (isLater || kind === 'import-statement')) found.add(other)
    return found
  }

  const there = entry === main ? new Set() : outputsOf(main, false)
  const atOnce = outputsOf(entry, false)
  const sizes = { minified: 0, gzip: 0, onDemand: 0 }
  for (const path of outputsOf(entry, true)) {
    if (there.has(path)) continue
    const { contents } = outputFiles[Object.keys(outputs).indexOf(path)]
    const { length } = gzipSync(contents, { level: 9 })
    if (atOnce.has(path)) {
      sizes.minified += contents.length
      sizes.gzip += length
    } else sizes.onDemand += length
  }
  return sizes
}

/**
 * @param {string} name the package whose own code is counted
 * @param {string} [left] a module of it that is not, by how its path ends
 */
function withoutOthers(name, left) {
  /** @param {string} path */
  const isOurs = (path) => name === UMBRELLA && path.startsWith('@onebot.js/')
  return {
    name: 'without other packages',
    /** @param {any} build */
    setup: (build) => {
      build.onResolve({ filter: /^[^./]/ }, (/** @type {{ path: string, kind: string }} */ { path, kind }) =>
        kind === 'entry-point' || isOurs(path) ? undefined : { path, external: true, sideEffects: false },
      )
      if (left === undefined) return
      build.onResolve({ filter: /^\./ }, (/** @type {{ path: string }} */ { path }) =>
        path.endsWith(left) ? { path, external: true, sideEffects: false } : undefined,
      )
    },
  }
}
