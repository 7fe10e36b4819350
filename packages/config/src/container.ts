import { existsSync } from 'node:fs'

/** What is wrong with the default host in a container. */
export const UNREACHABLE = 'this is a container, and nobody outside it can connect to 127.0.0.1'

/** Whether this process runs in a container (Docker, Podman, Kubernetes), where loopback is the container alone. */
export function isInContainer(env: Readonly<Record<string, string | undefined>>): boolean {
  return (
    ['/.dockerenv', '/run/.containerenv'].some((path) => existsSync(path)) ||
    Boolean(env.KUBERNETES_SERVICE_HOST)
  )
}
