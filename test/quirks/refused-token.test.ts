/** A token that is refused by the answer to a call, as `botuniverse/onebot-11` communication/ws.md has it. */
import { FailedReply } from '@onebot.js/testing'
import { ActionFailed, LinkError } from 'onebot.js'
import { describe, expect, it } from 'vitest'
import { startBot } from '../support/harness.js'

describe('a call that is answered with a refused token', () => {
  it.each([1401, 1403])('by the retcode %i rejects as HTTP 401 and 403 do', async (retcode) => {
    const { app, connect } = await startBot()
    const impl = await connect()
    impl.onAction('get_status', () => {
      throw new FailedReply(retcode, 'token验证失败')
    })
    const bot = await app.bot('10001')
    const error = await bot.call('get_status').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(LinkError)
    expect(error).toMatchObject({
      code: 'LINK_REFUSED',
      outcome: 'not-sent',
      delivered: 'no',
      status: retcode,
      shortMessage: expect.stringMatching(`refused our token \\(retcode ${retcode}\\)`),
      cause: expect.any(ActionFailed),
    })
    expect(error).toMatchObject({ cause: { retcode, reason: 'token验证失败', action: 'get_status' } })
    expect(app.status().counters.calls).toMatchObject({ ok: 0, failed: 0, notSent: 1 })
  })
})
