/** onebot.js as its users write it, with every option at its default. */
import { createOneBot, reverseWs } from 'onebot.js'
import { FIRST_SELF_ID, TOKEN } from './plan.js'
import { serve } from './subject.js'

await serve(async (onMessage) => {
  const driver = reverseWs({ port: 0, accessToken: TOKEN })
  const app = createOneBot({ drivers: [driver] })
  app.on('message', (event) => onMessage(event.raw.message_id))
  await app.start()
  if (driver.port === undefined) throw new Error('the driver has no port')
  return {
    port: driver.port,
    caller: async () => {
      const bot = await app.bot(FIRST_SELF_ID)
      return (params) => bot.call('send_group_msg', params)
    },
  }
})
