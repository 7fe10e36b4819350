/**
 * An address for messages and keys: without user name, password, query and fragment, which is where secrets stand.
 * Takes what is no URL as well, since that is what must be complained of.
 */
export function publicAddress(address: string | URL): string {
  const text = String(address).trim()
  const url = isWhole(text) ? new URL(text) : undefined
  const bare = url && !hidesAddress(url) ? withoutUserInfo(url) : cutUserInfo(text)
  return bare.replace(/[?#].*$/s, '').replace(/^([a-z+]+:\/\/[^/]+)\/$/i, '$1')
}

const isWhole = (text: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/|ws\+unix:)/i.test(text) && URL.canParse(text)

/** A scheme that was written twice makes the first of them the host, and the password a part of the path. */
const hidesAddress = ({ pathname }: URL): boolean => /\/\/.*@/.test(pathname)

function withoutUserInfo(url: URL): string {
  url.username = ''
  url.password = ''
  return url.href
}

/** Shows too little rather than a secret: nothing says where a user name begins in what is no address. */
function cutUserInfo(text: string): string {
  const [scheme = ''] = /^(?:wss?|https?|ws\+unix)[:：/／]+/i.exec(text) ?? []
  const [head = '', ...tail] = text.slice(scheme.length).split(/(?=[?#])/)
  const at = head.lastIndexOf('@')
  if (at >= 0) return scheme + head.slice(at + 1)
  // A password with '?' or '#' in it ends behind them.
  return scheme + (tail.join('').includes('@') ? head.replace(/:.*$/s, '') : head)
}
