import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib.mjs'

/** How the exports are used that only then need what stands beside them. @type {Record<string, string>} */
const uses = {
  createOneBot: "({ drivers: [{ name: 'none', async start() {}, async stop() {} }], logger: false }).start()",
  forwardWs: "({ url: 'ws://127.0.0.1:9' })",
  fromEnv: '({})',
  http: '({ port: 0 })',
  listen: '({ port: 0 })',
  parseCq: "('[CQ:at,qq=10001] &amp;')",
  reverseWs: '({ port: 0 })',
}

/** For packages in CommonJS, such as ws, which require modules of Node. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"

/**
 * Makes one file of each export of onebot.js alone, and runs it: in such a file no module runs before somebody asks for
 * it, and a bundler that takes a package for free of side effects may forget to ask.
 * @returns {Promise<string[]>} what does not run
 */
export async function notInOneFile() {
  const { build } = createRequire(join(root, 'tools/package.json'))('esbuild')
  const { href } = pathToFileURL(join(root, 'packages/onebot.js/dist/index.js'))
  const failures = []
  for (const name of Object.keys(await import(href))) {
    const contents = `
      import { ${name} as it } from 'onebot.js'
      if (it === undefined) throw new Error('it is undefined')
      await it${uses[name] ?? ''}
      process.exit()`
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: join(root, 'examples') },
      banner: { js: banner },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      write: false,
    })
    const input = outputFiles[0].text
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
      input,
      encoding: 'utf8',
    })
    if (status !== 0) failures.push(`${name}: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr}`)
  }
  return failures
}
