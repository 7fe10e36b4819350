/** A CA of our own, and a certificate of it for localhost and 127.0.0.1. */
import { readFileSync } from 'node:fs'

const read = (name: string): string => readFileSync(new URL(`tls/${name}.pem`, import.meta.url), 'utf8')

/** What a client must trust. */
export const ca = read('ca')
/** What a server speaks TLS with. */
export const localhost = { key: read('localhost-key'), cert: read('localhost') }
