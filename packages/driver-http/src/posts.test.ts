import { once } from 'node:events'
import { connect } from 'node:net'
import type { DropReason } from '@onebot.js/core'
import { describe, expect, it } from 'vitest'
import type { TestHost } from '../../../test/support/driver-host.js'
import { EVENT, EVENT_12, headOfPost, hook, httpRig as rig } from '../../../test/support/http-rig.js'
import { dial } from '../../../test/support/raw-client.js'
import type { HttpDriver } from './http.js'

const OTHER = EVENT.replace('20002', '20003')

/** Drops the next frames for a reason. */
function dropAll(host: TestHost, reason: DropReason): void {
  host.onFrame = (_frame, arrival) => {
    arrival?.dropped?.(reason)
    return undefined
  }
}

describe('an event that is posted', () => {
  it('reaches the core as text, byte by byte, and is answered with 204 and nothing', async () => {
    const { host, send } = await rig()
    const body = `${EVENT.slice(0, -1)}, "comment":"你好 😀"}`
    const answer = await send(body)
    expect(answer).toMatchObject({ status: 204, body: '' })
    expect(answer.headers['content-type']).toBeUndefined()
    expect(host.frames).toEqual([body])
    expect(host.received[0]?.arrival).toMatchObject({ answerWithin: 3000, repeated: false })
  })

  it('may hold the mark that stands for what is no UTF-8', async () => {
    const { host, send } = await rig()
    const body = `${EVENT.slice(0, -1)}, "comment":"\ufffd"}`
    expect(await send(body)).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([body])
  })

  it('is shown to the core whole before it is trusted', async () => {
    const credentials = { secret: 'sig', accessToken: 'token', allowedOrigins: ['https://a.example'] }
    const { host, send } = await rig(credentials)
    await send(EVENT, { headers: { 'X-Signature': 'sha1=00' } }, '/onebot/v11/http/?a=1')
    const [handshake] = host.handshakes
    expect(handshake).toMatchObject({
      shape: 'http',
      method: 'POST',
      remoteAddress: '127.0.0.1',
      route: { path: '/onebot/v11/http', protocol: 'v11' },
      credentials,
    })
    expect(handshake?.headers).toMatchObject({ 'x-self-id': '10001', 'x-signature': 'sha1=00' })
    expect(handshake?.url.search).toBe('?a=1')
    expect(Buffer.from(handshake?.body ?? []).toString()).toBe(EVENT)
  })

  it('is answered with what the core gives, at once or later', async () => {
    const { host, send } = await rig()
    host.onFrame = () => '{"reply":"你好"}'
    const answer = await send(EVENT)
    expect(answer).toMatchObject({ status: 200, body: '{"reply":"你好"}' })
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '18' })
    host.onFrame = () => Promise.resolve('{"approve":true}')
    expect(await send(EVENT)).toMatchObject({ status: 200, body: '{"approve":true}' })
    host.onFrame = () => Promise.resolve(undefined)
    expect(await send(EVENT)).toMatchObject({ status: 204, body: '' })
  })

  it('may be MessagePack in V12, and may be answered so', async () => {
    const { host, send } = await rig()
    host.onFrame = () => Uint8Array.of(0x90)
    const headers = { ...hook, 'content-type': 'application/msgpack', 'x-self-id': undefined }
    const answer = await send(Uint8Array.of(0x81, 0xa1, 0x61, 0x01), { headers }, '/onebot/v12/http')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/msgpack')
    expect(host.frames).toEqual([Buffer.of(0x81, 0xa1, 0x61, 0x01)])
  })

  it('comes by one link for each peer, however many there are', async () => {
    const { host, send } = await rig()
    for (const id of ['10001', '10002', '10001']) await send(EVENT, { headers: { 'x-self-id': id } })
    await send(EVENT_12, { headers: { ...hook, 'x-self-id': undefined } }, '/onebot/v12/')
    expect(host.links.map(({ peer }) => peer.id)).toEqual(['v11:10001', 'v11:10002', 'v12:hook:go-rig'])
    expect(host.links[0]).toMatchObject({ shape: 'http', sends: false, receives: true })
    expect(() => host.links[0]?.send({ path: 'a', body: '{}' })).toThrow(
      expect.objectContaining({ code: 'NO_ROUTE', delivered: 'no' }),
    )
  })

  it('opens a new link after the core has closed the old one', async () => {
    const { host, send } = await rig()
    await send(EVENT)
    host.links[0]?.close()
    await send(EVENT)
    expect(host.links).toHaveLength(2)
  })

  it('may be chunked, as NapCat sends it, and with any charset', async () => {
    const { host, send } = await rig()
    const headers = {
      'content-length': undefined,
      'transfer-encoding': 'chunked',
      'content-type': 'Application/JSON; charset=UTF-8',
    }
    expect(await send(EVENT, { headers })).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })

  it('comes many times over one connection', async () => {
    const { host, driver } = await rig()
    const client = await dial(driver.port ?? 0)
    const event = `${headOfPost('Content-Length: 2')}{}`
    for (let n = 0; n < 3; n++) {
      expect(await client.write(event).answer()).toMatchObject({ status: 204 })
    }
    expect(host.frames).toEqual(['{}', '{}', '{}'])
  })
})

describe('a frame that the core drops', () => {
  it.each<[DropReason, number]>([
    ['bad_json', 400],
    ['too_deep', 400],
    ['not_an_object', 400],
    ['unknown_frame', 400],
    ['other_version', 400],
    ['no_self', 400],
    ['self_not_allowed', 400],
    ['binary_frame', 400],
    ['answer_unknown', 400],
    ['duplicate', 204],
    ['secondary_route', 204],
    ['middleware', 204],
    ['replaced_link', 204],
    ['invalid', 204],
    ['lane_overflow', 204],
    ['too_old', 204],
  ])('as %s is answered with %i', async (reason, status) => {
    const { host, send } = await rig()
    dropAll(host, reason)
    const answer = await send(EVENT)
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.headers['x-onebot-error']).toBe('BODY_INVALID')
    if (status === 400) expect(answer.body).toMatch(/Check what posts.*\n.*请检查/)
  })

  it.each<DropReason>(['overflow', 'stopping', 'too_many_accounts', 'internal_error'])(
    'as %s cuts V11 off, which makes go-cqhttp send again, and is 503 in V12',
    async (reason) => {
      const { host, send } = await rig()
      dropAll(host, reason)
      await expect(send(EVENT)).rejects.toMatchObject({ code: 'ECONNRESET' })
      const headers = { ...hook, 'x-self-id': undefined }
      expect(await send(EVENT_12, { headers }, '/')).toMatchObject({ status: 503 })
    },
  )
})

describe('an event whose answer did not arrive', () => {
  /** Posts, and goes away before the answer. */
  async function leave(driver: HttpDriver, host: TestHost, body: string): Promise<void> {
    const before = host.received.length
    const socket = connect(driver.port ?? 0, '127.0.0.1')
    socket.write(headOfPost(`Content-Length: ${Buffer.byteLength(body)}`) + body)
    await host.until(() => host.received.length > before)
    socket.destroy()
    await once(socket, 'close')
  }

  it('is told to be a repetition when it comes again, and then no more', async () => {
    const { driver, host, send } = await rig()
    let answer: (nothing: undefined) => void = () => {}
    host.onFrame = (_frame, { repeated } = {}) => {
      if (repeated) return undefined
      return new Promise((resolve) => {
        answer = resolve
      })
    }
    await leave(driver, host, EVENT)
    host.onFrame = () => undefined
    // By then the driver has heard that the other side is gone.
    for (let n = 0; n < 3; n++) await send(OTHER)
    answer(undefined)
    for (let n = 0; n < 2; n++) expect(await send(EVENT)).toMatchObject({ status: 204 })
    const repeated = host.received
      .filter(({ frame }) => frame === EVENT)
      .map(({ arrival }) => arrival?.repeated)
    expect(repeated).toEqual([false, true, false])
  })

  it('is answered as it would have been the first time', async () => {
    const { driver, host, send } = await rig()
    let answer: (frame: string) => void = () => {}
    host.onFrame = (_frame, { repeated } = {}) =>
      repeated
        ? undefined
        : new Promise((resolve) => {
            answer = resolve
          })
    await leave(driver, host, EVENT)
    host.onFrame = () => undefined
    for (let n = 0; n < 3; n++) await send(OTHER)
    answer('{"reply":"hi"}')
    expect(await send(EVENT)).toMatchObject({ status: 200, body: '{"reply":"hi"}' })
    expect(await send(EVENT)).toMatchObject({ status: 204 })
  })

  it('is waited for no longer when the other side has gone', async () => {
    const { driver, host } = await rig()
    const gone = new Promise((resolve) => {
      host.onFrame = (_frame, { signal } = {}) =>
        new Promise((answer) => {
          signal?.addEventListener('abort', () => {
            answer(undefined)
            resolve('gone')
          })
        })
    })
    await leave(driver, host, EVENT)
    expect(await gone).toBe('gone')
  })

  it('is new when the first one was answered: two pokes look alike', async () => {
    const { host, send } = await rig()
    await send(EVENT)
    await send(EVENT)
    expect(host.received.map(({ arrival }) => arrival?.repeated)).toEqual([false, false])
  })

  it('is new when the first one was dropped', async () => {
    const { host, send } = await rig()
    dropAll(host, 'overflow')
    await expect(send(EVENT)).rejects.toThrow()
    host.onFrame = () => undefined
    await send(EVENT)
    expect(host.received.map(({ arrival }) => arrival?.repeated)).toEqual([false, false])
  })
})
