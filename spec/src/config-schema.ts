/** The schema of configuration files as a module, because a bundle of a user's program has no `schema.json` beside it. */
import { readFileSync } from 'node:fs'
import type { Output } from './types/modules.js'

const SOURCE = 'packages/config/schema.json'

export function configSchemaModule(): Output {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), 'utf8'))
  const text = JSON.stringify(schema).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const content = `// Generated from ${SOURCE} by \`npm run generate\`: change the schema, not this file.
export const schemaText =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it describes variables.
  '${text}'
`
  return { path: 'packages/config/src/schema-text.ts', content }
}
