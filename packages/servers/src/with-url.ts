import type { IncomingMessage } from 'node:http'

/** Runs with the URL as a driver knows it. The host finds its own again, for its log. */
export function withUrl<T>(request: IncomingMessage, url: string, run: () => T): T {
  const { url: before } = request
  request.url = url
  try {
    return run()
  } finally {
    if (before !== undefined) request.url = before
  }
}
