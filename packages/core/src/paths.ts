/** The paths that implementations are told to dial, with what each stands for. */
import type { PathRule, Version } from './driver.js'

/**
 * The paths of NoneBot (`/onebot/v11/ws` …) and of aiocqhttp and LangBot (`/ws`, `/ws/api`, `/ws/event`), so that
 * whoever comes from there changes nothing. Each matches with and without a trailing slash. The first two are
 * shown to users.
 */
export const defaultPaths: readonly PathRule[] = [
  { path: '/onebot/v11/ws', protocol: 'v11' },
  { path: '/onebot/v12/ws', protocol: 'v12' },
  { path: '/onebot/v11', protocol: 'v11' },
  { path: '/onebot/v12', protocol: 'v12' },
  { path: '/ws' },
  { path: '/ws/api', protocol: 'v11', role: 'api' },
  { path: '/ws/event', protocol: 'v11', role: 'event' },
]

/**
 * The same for HTTP POST and webhook: those of NoneBot, and `/`, which aiocqhttp takes and NapCat's own example has.
 */
export const defaultHttpPaths: readonly PathRule[] = [
  { path: '/onebot/v11/http', protocol: 'v11' },
  { path: '/onebot/v12/http', protocol: 'v12' },
  { path: '/onebot/v11', protocol: 'v11' },
  { path: '/onebot/v12', protocol: 'v12' },
  { path: '/' },
]

const trim = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)

/** The rule of a path; a trailing slash makes no difference. */
export function matchPath(rules: readonly PathRule[], pathname: string): PathRule | undefined {
  const path = trim(pathname)
  return rules.find((rule) => trim(rule.path) === path)
}

/** Every path as a host with a router of its own registers it, with and without its trailing slash. */
export function routesOf(rules: readonly PathRule[]): { path: string; versions: readonly Version[] }[] {
  return rules.flatMap(({ path, protocol }) => {
    const versions: Version[] = protocol ? [protocol] : ['v11', 'v12']
    const bare = trim(path)
    return (bare === '/' ? [bare] : [bare, `${bare}/`]).map((each) => ({ path: each, versions }))
  })
}
