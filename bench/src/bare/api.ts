/** The least on a pool of undici by hand, with as many connections as onebot.js has by default. */
import { Pool } from 'undici'
import { readPort } from '../child.js'
import { TOKEN } from '../plan.js'
import { serve } from '../subject.js'
import { dataOf } from './answer.js'

const CONNECTIONS = 32

await serve(async () => {
  const pool = new Pool(`http://127.0.0.1:${readPort()}`, { connections: CONNECTIONS })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` }
  return {
    caller: () => async (params) => {
      const { body } = await pool.request({
        method: 'POST',
        path: '/send_group_msg',
        headers,
        body: JSON.stringify(params),
      })
      return dataOf(JSON.parse(await body.text()))
    },
  }
})
