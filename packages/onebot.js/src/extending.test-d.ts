/** Type tests: nothing here runs, it only has to compile. */
import type { Bot } from 'onebot.js'

declare module 'onebot.js' {
  interface V12Actions {
    'poem.write': { params: { lines: string[] }; result: { poem_id: string } }
  }
  interface LagrangeActions {
    lagrange_poem: { params: { lines: string[] }; result: null }
  }
}

/** Who has installed `onebot.js` alone adds to what it exports, though it stands in another package. */
export async function addsByTheUmbrella(bot: Bot): Promise<unknown> {
  const { poem_id } = await bot.call('poem.write', { lines: ['roses'] })
  const nothing: null = await bot.as('lagrange').call('lagrange_poem', { lines: [] })
  // @ts-expect-error the lines are missing
  await bot.as('v12').call('poem.write')
  return [poem_id, nothing] satisfies [string, null]
}
