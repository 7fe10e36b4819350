/** What a parser complains of, in words. Those of `yaml` are for those who know it, and quote the text, which may be a token. */
const ADVICE = '; put a text with special characters in quotes'

const MISFIT =
  'from here on the lines do not fit together; mind the indentation, and put a text with ": " in quotes'

const WORDS: Readonly<Record<string, string>> = {
  BAD_ALIAS: `an alias (*) is not complete${ADVICE}`,
  BAD_DIRECTIVE: `a directive (%) is not known${ADVICE}`,
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins no known escape; write two, or use single quotes',
  BAD_INDENT: MISFIT,
  BAD_SCALAR_START: `a text cannot begin with this sign${ADVICE}`,
  BLOCK_AS_IMPLICIT_KEY: MISFIT,
  BLOCK_IN_FLOW: 'this does not fit between brackets; a comma is missing before it',
  DUPLICATE_KEY: 'this key is there twice; keep one',
  MISSING_CHAR: "a sign is missing here: ': ' behind a key, a comma, a quote or a bracket",
  MULTILINE_IMPLICIT_KEY: MISFIT,
  MULTIPLE_DOCS: "'---' begins a second document here; a file has one",
  TAB_AS_INDENT: 'this line begins with a tab; use spaces',
  TAG_RESOLVE_FAILED: `a tag (!) is not known${ADVICE}`,
}

export const UNKNOWN_ALIAS = `an alias (*) has no anchor${ADVICE}`
export const UNUSED_ANCHOR = `an anchor (&) is used nowhere${ADVICE}`
export const JSON_COMMENT =
  'JSON has no comments: begin them with # here, in place of // and /* / JSON 不支持注释：请改用 # 开头'
export const JSON_BREAK =
  'the JSON breaks off here; a comma, a quote or a bracket is missing before this, or one is too many'

/** @param code of an error of `yaml` */
export const yamlWords = (code: string): string => WORDS[code] ?? `this does not fit here${ADVICE}`
