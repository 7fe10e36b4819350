/** Writes the names of the actions that an implementation or a standard has, for when the program runs. */
import type { Action, Profile, Version } from '../model.js'
import { generatedFrom, type Output } from './modules.js'
import { quote } from './print.js'

function list(name: string, doc: string, values: readonly string[]): string {
  const head = `/** ${doc} */\nexport const ${name}: readonly string[] =`
  const line = `${head.split('\n').at(-1)} [${values.map(quote).join(', ')}]`
  if (line.length <= 110) return `${head} [${values.map(quote).join(', ')}]\n`
  return `${head} [\n${values.map((value) => `  ${quote(value)},\n`).join('')}]\n`
}

interface Named {
  readonly profile: Profile | Version
  readonly title: string
  readonly actions: readonly Action[]
}

export function namesModule({ profile, title, actions }: Named): Output {
  const streams = actions.filter(({ stream }) => stream === 'parts')
  const content = [
    generatedFrom([profile]),
    list(
      'actions',
      `The actions that ${title} has.`,
      actions.map(({ name }) => name),
    ),
    '\n',
    list(
      'streamActions',
      'Those whose answers come in parts.',
      streams.map(({ name }) => name),
    ),
  ]
  return { path: `packages/core/src/profiles/names/${profile}.ts`, content: content.join('') }
}
