/** Addresses to be dialled and to be called, in NoneBot's variables. */
import { problemOfHttpUrl, problemOfWsUrl } from './addresses.js'
import type { EnvValues } from './env-values.js'
import { isObject } from './fields.js'
import { both, quote } from './mistakes.js'

const LIST = both('must be a JSON list of addresses, such as ["ws://127.0.0.1:6700"]', '应为 JSON 数组')
const RECORD = both(
  'must be a JSON object of addresses by account, such as {"10001": "http://127.0.0.1:5700/"}',
  '应为以账号为键的 JSON 对象',
)

/** The addresses that can be used; the others are complained of. */
export function wsUrlsOf(values: EnvValues, name: string): string[] {
  const value = values.json(name)
  if (value === undefined) return []
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const urls = list.flatMap((item, index) => {
    const place = list.length > 1 ? `, address ${index + 1}: ` : ' '
    if (typeof item !== 'string') {
      values.complain(name, LIST)
      return []
    }
    const problem = problemOfWsUrl(item)
    if (problem !== undefined) values.complain(name, problem, place)
    return problem === undefined ? [item.trim()] : []
  })
  // NoneBot takes them as a set.
  return [...new Map(urls.map((url) => [new URL(url).href, url])).values()]
}

/** The API roots that can be used, by account; the others are complained of. */
export function apiRootsOf(values: EnvValues, name: string): [id: string, url: string][] {
  const value = values.json(name)
  if (value === undefined) return []
  if (!isObject(value)) {
    values.complain(name, RECORD)
    return []
  }
  return Object.entries(value).flatMap(([id, url]): [string, string][] => {
    if (typeof url !== 'string') {
      values.complain(name, RECORD)
      return []
    }
    const problem = problemOfHttpUrl(url)
    if (problem !== undefined) values.complain(name, problem, `, account ${quote(id)}: `)
    return problem === undefined ? [[id.trim(), url.trim()]] : []
  })
}
