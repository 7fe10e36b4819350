/** What one dial goes to: the address and the token, asked for where they are functions. */
import { LinkError, type Peer } from '@onebot.js/core'
import { type DialTarget, describe, publicAddress } from '@onebot.js/core/node'
import { bearer, firstToken } from './presented-token.js'
import type { Target } from './targets.js'
import { implementationKey, readUrl, roleOf, secretsIn, withToken } from './ws-url.js'

/** A dial that is ready. */
export interface Aim {
  url: URL
  headers: Readonly<Record<string, string>>
  peer: Peer
  /** For messages. */
  named: DialTarget
}

export interface AimOptions {
  tokenIn: 'header' | 'query'
  /** ms that a function of the user may take. */
  within: number
  signal: AbortSignal
}

/** @throws {LinkError} `URL_FUNCTION_FAILED`, or `DIAL_URL_INVALID` for what a function gave */
export async function aimAt(target: Target, options: AimOptions): Promise<Aim> {
  const { field, tokenField, protocol } = target
  const url = await urlOf(target, options)
  const address = publicAddress(url)
  const token = await tokenOf(target, address, options)
  const hasToken = token !== undefined || url.searchParams.has('access_token')
  const aimed = token !== undefined && options.tokenIn === 'query' ? withToken(url, token) : url
  const role = target.role ?? (protocol === 'v12' ? 'universal' : roleOf(url))
  return {
    url: aimed,
    headers:
      token !== undefined && options.tokenIn === 'header'
        ? { Authorization: bearerOf(token, tokenField) }
        : {},
    peer: {
      id: target.peerId ?? implementationKey(url, role),
      role,
      address,
      tokenField,
      ...(protocol && { protocol }),
    },
    named: {
      address,
      field,
      tokenField,
      hasToken,
      secrets: [...secretsIn(aimed), ...(token === undefined ? [] : [token])],
    },
  }
}

async function urlOf({ url, field }: Target, options: AimOptions): Promise<URL> {
  if (typeof url === 'string') return readUrl(url)
  const given: unknown = await ask(field, url, options)
  if (typeof given !== 'string') throw failed(field, new TypeError('it gave no text'))
  try {
    return readUrl(given)
  } catch (cause) {
    const message = `${field}() gave no address that can be dialled: ${reasonOf(cause)}`
    throw new LinkError('DIAL_URL_INVALID', message, { delivered: 'no', cause })
  }
}

async function tokenOf(
  { accessToken, tokenField }: Target,
  address: string,
  options: AimOptions,
): Promise<string | undefined> {
  if (typeof accessToken !== 'function') return firstToken(accessToken)
  const given: unknown = await ask(tokenField, () => accessToken(address), options)
  try {
    return firstToken(given)
  } catch (cause) {
    throw failed(tokenField, cause)
  }
}

function bearerOf(token: string, tokenField: string): string {
  try {
    return bearer(token)
  } catch (cause) {
    throw failed(tokenField, cause)
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : describe(cause))

const failed = (field: string, cause: unknown): LinkError =>
  new LinkError('URL_FUNCTION_FAILED', `${field}() failed: ${reasonOf(cause)}`, { delivered: 'no', cause })

/** What a function of the user gives, unless it takes too long or the dial is called off. */
async function ask<T>(
  field: string,
  question: () => T | Promise<T>,
  { within, signal }: AimOptions,
): Promise<T> {
  let end = (): void => {}
  const cut = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`it gave nothing within ${within} ms`)), within)
    const onAbort = (): void => reject(new Error('the dial was called off'))
    signal.addEventListener('abort', onAbort)
    end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
  })
  try {
    return await Promise.race([question(), cut])
  } catch (cause) {
    throw failed(field, cause)
  } finally {
    end()
  }
}
