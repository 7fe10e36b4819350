import { existsSync } from 'node:fs'
import { both } from './mistakes.js'

/** What is wrong with the default host in a container. */
export const unreachable = (host: string, token: string): string =>
  both(
    `this is a container, and nobody outside it can connect to 127.0.0.1; set ${host} and ${token}`,
    `当前在容器中，容器外无法连接 127.0.0.1；请设置 ${host} 和 ${token}`,
  )

/** Whether this process runs in a container (Docker, Podman, Kubernetes), where loopback is the container alone. */
export function isInContainer(env: Readonly<Record<string, string | undefined>>): boolean {
  return (
    ['/.dockerenv', '/run/.containerenv'].some((path) => existsSync(path)) ||
    Boolean(env.KUBERNETES_SERVICE_HOST)
  )
}
