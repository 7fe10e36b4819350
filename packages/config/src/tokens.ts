/** Tokens that implementations and this bot could never show each other. */
import { both } from './mistakes.js'

const QUOTES = '“”‘’「」『』＂＇'

/**
 * What is wrong with a token.
 * @param isInHeader whether the bot presents it in a header
 */
export function problemOfToken(token: string, isInHeader: boolean): string | undefined {
  if (new RegExp(`^[${QUOTES}]|[${QUOTES}]$`).test(token))
    return both(
      'begins or ends with a typographic quote; write ASCII quotes or none',
      '首尾是中文引号，请改为半角引号或去掉',
    )
  if (/\p{Cc}/u.test(token))
    return both('has a line break or another control character in it', '含有换行或控制字符')
  return isInHeader && /[^\t -ÿ]/.test(token)
    ? both(
        'has characters that no header carries; use letters and digits',
        '含有请求头无法携带的字符，请使用字母和数字',
      )
    : undefined
}

/** Implementations may write such a token otherwise than it is compared here. */
export const isPlain = (token: string): boolean => /^[\x20-\x7e]*$/.test(token)

export const NOT_PLAIN = both(
  'has characters beyond ASCII, which not every implementation can present; use letters and digits',
  '含有非 ASCII 字符，部分协议端无法发送；请使用字母和数字',
)
