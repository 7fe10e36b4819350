/** Calls by the `fetch` of Node, as most write them. */
import { readPort } from '../child.js'
import { TOKEN } from '../plan.js'
import { serve } from '../subject.js'
import { dataOf } from './answer.js'

await serve(async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` }
  const url = `http://127.0.0.1:${readPort()}/send_group_msg`
  return {
    caller: () => async (params) => {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(params) })
      return dataOf(JSON.parse(await response.text()))
    },
  }
})
