/**
 * An address for messages and keys: without user name, password, query and fragment, which is where secrets stand.
 * Takes what is no URL as well, since that is what must be complained of.
 */
export function publicAddress(address: string | URL): string {
  const text = String(address).trim()
  const bare = URL.canParse(text) && text.includes('://') ? withoutUserInfo(new URL(text)) : cutUserInfo(text)
  return bare.replace(/[?#].*$/s, '').replace(/^([a-z+]+:\/\/[^/]+)\/$/i, '$1')
}

function withoutUserInfo(url: URL): string {
  url.username = ''
  url.password = ''
  return url.href
}

const cutUserInfo = (text: string): string => text.replace(/^([a-z][a-z0-9+.-]*:\/*)?[^/]*@/i, '$1')
