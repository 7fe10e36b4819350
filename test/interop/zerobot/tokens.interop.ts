import { afterEach, describe, expect, it, vi } from 'vitest'
import { start } from '../habits.js'
import { type Meeting, meet } from '../meeting.js'

let meeting: Meeting | undefined
afterEach(() => meeting?.stop())

describe('ZeroBot whose token is not that of the implementation', () => {
  it('is refused over forward-ws', async () => {
    meeting = await meet({ transport: 'forward-ws', believes: { token: 'another' } })
    const { impl, app } = meeting
    // It takes the refusal for the first event, and so itself for account 0, until the connection ends.
    await expect.poll(() => app.log).toContain('账号: 0')
    expect(await app.call('get_group_list')).toEqual({ failure: 'no such bot' })
    expect(impl.calls).toEqual([])
  })

  it.each([
    ['another', 403],
    ['', 401],
  ])('refuses the implementation with the token %j over reverse-ws', async (accessToken, status) => {
    const believes = { token: 'the-token-of-the-bot' }
    meeting = await meet({
      transport: 'reverse-ws',
      accessToken,
      believes,
      reconnect: false,
      headers: headersOf(accessToken),
    })
    const { impl } = meeting
    await vi.waitFor(() => expect(impl.connect()).rejects.toThrow(`Unexpected server response: ${status}`), {
      timeout: 10_000,
    })
  })

  it('is refused over http', async () => {
    meeting = await meet({ transport: 'http', believes: { token: 'another' } })
    const { impl, app } = meeting
    await expect.poll(() => app.log).toContain('caller返回错误: 403')
    expect(await app.call('get_group_list')).toEqual({ failure: 'no such bot' })
    expect(impl.calls).toEqual([])
  })

  it.each([
    ['with another key', {}, 403],
    ['not at all', { 'x-signature': undefined }, 401],
  ])('refuses an event over http that is signed %s', async (_, headers, status) => {
    const options = { headers, believes: { secret: 'another' } }
    meeting = await start({ transport: 'http', options, fails: () => undefined })
    expect(await meeting.impl.message({ text: 'hello' })).toMatchObject({ status })
    expect(meeting.app.seen).toEqual([])
  })
})

/** NapCat says `Bearer ` where it has no token. */
const headersOf = (accessToken: string): Record<string, undefined> =>
  accessToken === '' ? { Authorization: undefined } : {}
