/** The texts of the tables in Chinese. */
import { readFileSync } from 'node:fs'
import { Reader } from '../yaml-reader.js'

const FILE = 'zh.yaml'

/** By the English text. */
export function readChinese(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../tables/${FILE}`, import.meta.url), 'utf8')
  return new Map(
    Reader.parse(FILE, text)
      .entries()
      .map(([english, chinese]) => [english, chinese.text()]),
  )
}
