/** onebot.js as its users write it, with every option at its default. */
import { createOneBot, forwardWs, http, reverseWs } from 'onebot.js'
import { readPlan, readPort } from './child.js'
import { FIRST_SELF_ID, type Plan, SECRET, TOKEN } from './plan.js'
import { serve } from './subject.js'

function driverOf({ transport, isSigned }: Plan) {
  const accessToken = TOKEN
  switch (transport) {
    case 'reverse-ws':
      return reverseWs({ port: 0, accessToken })
    case 'forward-ws':
      return forwardWs({ url: `ws://127.0.0.1:${readPort()}`, accessToken })
    case 'post':
      return isSigned ? http({ port: 0, secret: SECRET }) : http({ port: 0 })
    case 'api':
      return http({ apiRoots: { [FIRST_SELF_ID]: { url: `http://127.0.0.1:${readPort()}`, accessToken } } })
  }
}

await serve(async (onMessage) => {
  const plan = readPlan()
  const driver = driverOf(plan)
  const app = createOneBot({
    drivers: [driver],
    // Without the warning that posts need no secret here.
    logger: { ...console, warn: () => {} },
    ...(plan.isUnchecked && { validation: 'off' }),
  })
  app.on('message', (event) => onMessage(event.raw.message_id))
  await app.start()
  const port = 'port' in driver ? driver.port : undefined
  if (port === undefined) await app.bot(FIRST_SELF_ID)
  return {
    ...(port !== undefined && { port }),
    caller: async () => {
      const bot = await app.bot(FIRST_SELF_ID)
      return (params) => bot.call('send_group_msg', params)
    },
  }
})
