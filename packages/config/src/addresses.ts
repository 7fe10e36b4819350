/** What is wrong with an address, in the words of the drivers. Reading one opens nothing. */
import { isIP } from 'node:net'
import { isOneBotError } from '@onebot.js/core'
import { publicAddress } from '@onebot.js/core/node'
import { forwardWs } from '@onebot.js/driver-forward-ws'
import { http } from '@onebot.js/driver-http'
import { both } from './mistakes.js'

const FIELD = 'the address'
const WS_EXAMPLE = 'ws://127.0.0.1:3001'
const HTTP_EXAMPLE = 'http://127.0.0.1:5700'

/** Anything else may be a token in the wrong place, which no message may show. */
const isLikeAddress = (text: string): boolean =>
  /:\/\/|^ws\+unix:|^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}(?:\/|$)|^localhost(?:\/|$)|^\d+\.\d+\.\d+\.\d+(?:\/|$)/i.test(
    text,
  )

const notLike = (example: string): string =>
  both(`must be an address such as ${example}`, `应为 ${example} 这样的地址`)

/** The words of a driver, without its name and what it calls the address. */
function complaintOf(make: () => unknown): string | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    if (!isOneBotError(error)) throw error
    return error.shortMessage.replace(/^\w+: the address:? /, '')
  }
}

const joined = (text: string): boolean => /[\s,;，；](?:wss?|https?):\/\//i.test(text)

export function problemOfWsUrl(given: string): string | undefined {
  const text = given.trim()
  if (!isLikeAddress(text)) return notLike(WS_EXAMPLE)
  if (joined(text)) return 'has several addresses in it; write a list'
  return complaintOf(() => forwardWs({ url: { url: text, field: FIELD } }))
}

export function problemOfHttpUrl(given: string): string | undefined {
  const text = given.trim()
  if (!isLikeAddress(text)) return notLike(HTTP_EXAMPLE)
  if (joined(text)) return 'has several addresses in it; write one'
  const shown = publicAddress(text)
  if (/^wss?:\/\//i.test(text))
    return `'${shown}' is a WebSocket address; did you mean ${shown.replace(/^ws/i, 'http')}`
  if (!text.includes('://') && URL.canParse(`http://${text}`))
    return `'${shown}' does not begin with http:// or https://; did you mean http://${shown}`
  if (text.includes('#'))
    return `'${shown}' has a part from '#' on, which no server sees; in a token write %23`
  return complaintOf(() => http({ apiRoots: { account: { url: text, field: FIELD } } }))
}

/** An address to listen on is shown, so it must be nothing else. */
export function problemOfHost(host: string): string | undefined {
  if (isIP(host) || /^[\w.-]+$/.test(host)) return undefined
  const hint = /^[\w.-]+:\d+$/.test(host) ? '; the port is a setting of its own' : ''
  return `must be an IP address or a host name, such as 0.0.0.0${hint}`
}
