// Plays the Docker placements of the guides in networks of our own. Exit code 77: this system does not let us.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, setup } from './lib.mjs'

const NOT_RUN = 77
// All that is started in it ends with it, and its networks and mounts go with the last process.
const apart = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc']
const sandboxes = [['--user', '--map-root-user', ...apart], apart]
const probe =
  'ip link add name probe0 type veth peer name probe1 && ip link add name probe2 type bridge && unshare --net --mount mount -t tmpfs none /run && nsenter --version >/dev/null'
// Ends the tests when its input ends, which it does with us, whatever becomes of us.
const first =
  'exec 3<&0; "$@" </dev/null 3<&- & tests=$!; { cat <&3 >/dev/null; kill -9 $tests; } & wait $tests'

/** @param {readonly string[]} sandbox @param {string} script @param {readonly string[]} args */
const command = (sandbox, script, args = []) => [...sandbox, 'sh', '-c', script, 'sh', ...args]

function findSandbox() {
  let reason = 'network namespaces are a thing of Linux'
  if (process.platform !== 'linux') return { reason }
  for (const sandbox of sandboxes) {
    const { status, stderr, error } = spawnSync('unshare', command(sandbox, probe), { encoding: 'utf8' })
    if (status === 0) return { sandbox }
    const words = error ? `unshare cannot be started: ${error.message}` : stderr
    reason = words.trim().split('\n')[0] || 'network namespaces cannot be made here'
  }
  return { reason }
}

const { sandbox, reason } = findSandbox()
if (sandbox === undefined) {
  console.log(`not run: ${reason}`)
  process.exitCode = NOT_RUN
} else {
  setup()
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(root, 'test/docker/vitest.config.ts')
  const test = [process.execPath, vitest, 'run', '--config', config, ...process.argv.slice(2)]
  const directory = mkdtempSync(join(tmpdir(), 'onebot-docker-'))
  process.env.TMPDIR = directory
  const child = spawn('unshare', command(sandbox, first, test), { stdio: ['pipe', 'inherit', 'inherit'] })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGKILL'))
  const [code] = await once(child, 'close')
  rmSync(directory, { recursive: true, force: true, maxRetries: 10 })
  process.exitCode = code ?? 1
}
