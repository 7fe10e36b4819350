import { existsSync } from 'node:fs'

/** Whether this process runs in a container (Docker, Podman, Kubernetes), where loopback is the container alone. */
export function isInContainer(env: Readonly<Record<string, string | undefined>>): boolean {
  return (
    ['/.dockerenv', '/run/.containerenv'].some((path) => existsSync(path)) ||
    Boolean(env.KUBERNETES_SERVICE_HOST)
  )
}
