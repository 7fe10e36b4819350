import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../lib.mjs'

// The umbrella has no code of its own: what it weighs is what it gathers.
const UMBRELLA = 'onebot.js'

/**
 * What an import weighs by itself, without what other packages bring: in a bundle as a user would make it.
 * @param {import('../public-imports.mjs').PublicImport} entry
 */
export async function bundleSize(entry) {
  const { build } = createRequire(join(root, 'tools/package.json'))('esbuild')
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry.file],
    outdir: 'size',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [withoutOthers(entry.package)],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  const outputs = Object.entries(metafile.outputs)
  const first = outputs.find(([, { entryPoint }]) => entryPoint && join(root, entryPoint) === entry.file)?.[0]
  if (first === undefined) throw new Error(`esbuild made nothing of ${entry.name}`)
  const atOnce = new Set([first])
  for (const path of atOnce)
    for (const { path: other, kind, external } of metafile.outputs[path].imports)
      if (kind === 'import-statement' && !external) atOnce.add(other)
  const sizes = { minified: 0, gzip: 0, onDemand: 0 }
  outputs.forEach(([path], index) => {
    const { contents } = outputFiles[index]
    if (atOnce.has(path)) {
      sizes.minified += contents.length
      sizes.gzip += gzipSync(contents, { level: 9 }).length
    } else sizes.onDemand += gzipSync(contents, { level: 9 }).length
  })
  return sizes
}

/** @param {string} name the package whose own code is counted */
function withoutOthers(name) {
  /** @param {string} path */
  const isOurs = (path) => name === UMBRELLA && path.startsWith('@onebot.js/')
  return {
    name: 'without other packages',
    /** @param {any} build */
    setup: (build) =>
      build.onResolve({ filter: /^[^./]/ }, (/** @type {{ path: string, kind: string }} */ { path, kind }) =>
        kind === 'entry-point' || isOurs(path) ? undefined : { path, external: true, sideEffects: false },
      ),
  }
}
