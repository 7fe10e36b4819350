import { afterEach, describe, expect, it, vi } from 'vitest'
import { start } from '../habits.js'
import { type Meeting, meet } from '../meeting.js'

let meeting: Meeting | undefined
afterEach(() => meeting?.stop())

describe('Koishi whose token is not that of the implementation', () => {
  it('is refused over forward-ws', async () => {
    meeting = await meet({ transport: 'forward-ws', believes: { token: 'another' } })
    const { impl, app } = meeting
    await expect.poll(() => app.log).toContain('failed to connect')
    expect(await app.call('get_group_list')).toHaveProperty('failure')
    expect(impl.calls).toEqual([])
  })

  it('lets everybody in over reverse-ws, whatever the token', async () => {
    const options = { believes: { token: 'another' } }
    meeting = await start({ transport: 'reverse-ws', options, fails: () => undefined })
    expect(meeting.impl.sockets).toHaveLength(1)
  })

  it('closes the connection of an account that it does not know', async () => {
    const headers = { 'X-Self-ID': '10002' }
    meeting = await meet({ transport: 'reverse-ws', headers, reconnect: false })
    const { impl } = meeting
    await vi.waitFor(() => impl.connect(), { timeout: 10_000 })
    await expect.poll(() => impl.sockets).toEqual([])
    expect(impl.calls).toEqual([])
  })

  it('is refused over http, because it says `Token` in the place of `Bearer`', async () => {
    meeting = await meet({ transport: 'http' })
    const { impl, app } = meeting
    await expect.poll(() => app.call('get_group_list')).toEqual({ failure: 'Forbidden' })
    expect(impl.calls).toEqual([])
  })

  it('refuses an event over http that is not signed', async () => {
    meeting = await meet({ transport: 'http', headers: { 'x-signature': undefined } })
    expect(await meeting.impl.message({ text: 'hello' })).toMatchObject({ status: 401 })
  })
})
