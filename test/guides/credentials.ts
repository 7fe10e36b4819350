/** The ways in which implementations show their token, or sign with it. */
import { createHmac } from 'node:crypto'

/** With characters that headers hold as they are and queries do not. */
export const TOKEN = 'canary+token/9f='
export const TOKEN_OF_V12 = 'canary+token/12='
export const SECRET = 'canary secret'
export const WRONG = 'canary+other/00='

/** What goes with a request. */
export interface Presented {
  headers?: Readonly<Record<string, string>>
  /** `?…`, or nothing. */
  query?: string
}

export const bearer = (token: string): Presented => ({ headers: { Authorization: `Bearer ${token}` } })

export const signature = (key: string, body: string): Presented => ({
  headers: { 'X-Signature': `sha1=${createHmac('sha1', key).update(body).digest('hex')}` },
})

/** Lagrange writes the hex in capitals. */
export const signatureInCapitals = (key: string, body: string): Presented => ({
  headers: { 'X-Signature': `sha1=${createHmac('sha1', key).update(body).digest('hex').toUpperCase()}` },
})

/** Every way to show a token. */
export const waysToShow: Readonly<Record<string, (token: string) => Presented>> = {
  Bearer: bearer,
  'bearer in lower case': (token) => ({ headers: { Authorization: `bearer ${token}` } }),
  Token: (token) => ({ headers: { Authorization: `Token ${token}` } }),
  'no scheme': (token) => ({ headers: { Authorization: token } }),
  'the query': (token) => ({ query: `?access_token=${token}` }),
  'the query, percent-encoded': (token) => ({ query: `?access_token=${encodeURIComponent(token)}` }),
}

/** Every way to show none: NapCat, LLOneBot and Lagrange send the bare scheme. */
export const waysToShowNone: Readonly<Record<string, Presented>> = {
  nothing: {},
  'a bare Bearer': { headers: { Authorization: 'Bearer ' } },
  'an empty query': { query: '?access_token=' },
}
