import { afterEach, describe, expect, it } from 'vitest'
import { type Meeting, meet } from '../meeting.js'

let meeting: Meeting | undefined
afterEach(() => meeting?.stop())

describe('node-napcat-ts whose token is not that of the implementation', () => {
  it('is refused, is told why, and does not dial again', async () => {
    meeting = await meet({ transport: 'forward-ws', believes: { token: 'another' } })
    const { impl, app } = meeting
    const info = expect.objectContaining({ errno: 1403, message: 'token验证失败' })
    await app.saw({ saw: 'meta', detail: 'response_error', info })
    expect(await app.call('get_group_list')).toMatchObject({
      failure: { retcode: -1, message: 'api socket is not connected' },
    })
    expect(impl.calls).toEqual([])
    expect(app.seen).toHaveLength(1)
  })
})
