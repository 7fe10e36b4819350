import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PostOptions } from '../../../test/support/http-post.js'
import { EVENT, headOfPost, httpRig as rig } from '../../../test/support/http-rig.js'
import { dial } from '../../../test/support/raw-client.js'

describe('a request that is refused', () => {
  it.each<[string, PostOptions, string, number, string]>([
    ['another method', { method: 'PUT' }, '/', 405, 'METHOD_NOT_ALLOWED'],
    ['a preflight', { method: 'OPTIONS' }, '/', 405, 'METHOD_NOT_ALLOWED'],
    ['another path', {}, '/onebot/v11/htp', 404, 'PATH_UNKNOWN'],
    [
      'a text',
      { headers: { 'content-type': 'text/plain;charset=UTF-8' } },
      '/',
      415,
      'BODY_TYPE_UNSUPPORTED',
    ],
    ['a form', { headers: { 'content-type': 'multipart/form-data' } }, '/', 415, 'BODY_TYPE_UNSUPPORTED'],
    ['no type', { headers: { 'content-type': undefined } }, '/', 415, 'BODY_TYPE_UNSUPPORTED'],
    [
      'MessagePack in V11',
      { headers: { 'content-type': 'application/msgpack' } },
      '/',
      415,
      'BODY_TYPE_UNSUPPORTED',
    ],
    [
      'MessagePack at a V11 path',
      { headers: { 'content-type': 'application/msgpack' } },
      '/onebot/v11/',
      415,
      'BODY_TYPE_UNSUPPORTED',
    ],
    [
      'a compressed body',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(EVENT) },
      '/',
      415,
      'BODY_TYPE_UNSUPPORTED',
    ],
    ['what is no UTF-8', { body: Buffer.of(0x22, 0xff, 0x22) }, '/', 400, 'BODY_INVALID'],
    ['a body that is too large', { body: 'a'.repeat(2000) }, '/', 413, 'BODY_TOO_LARGE'],
  ])('for %s', async (_, options, path, status, code) => {
    const { host, send, driver } = await rig({ maxBody: 1024 })
    const answer = await send(EVENT, options, path)
    expect([answer.status, answer.headers['x-onebot-error']]).toEqual([status, code])
    expect(answer.body).toMatch(/^onebot\.js refused this connection: .*\n[\x20-\x7e]+\n.*[\u4e00-\u9fff]/)
    expect(host.refusals).toEqual([code])
    expect(host.received).toEqual([])
    if (status === 405) expect(answer.headers.allow).toBe('POST')
    if (status === 413) expect(answer.body).toContain('1024 are taken (maxBody)')
    if (status === 404)
      for (const route of driver.routes) expect(answer.body).toContain(route.path.slice(0, -1))
  })

  it('is told what the core said, which has counted it', async () => {
    const { host, send } = await rig()
    host.onAdmit = () => ({
      ok: false,
      status: 401,
      code: 'SIGNATURE_MISSING',
      reason: 'unsigned',
      hint: 'a\nb',
    })
    const answer = await send(EVENT)
    expect(answer.status).toBe(401)
    expect(answer.body).toBe('onebot.js refused this connection: unsigned [SIGNATURE_MISSING]\na\nb\n')
    expect(answer.headers).toMatchObject({ 'www-authenticate': 'Bearer', connection: 'close' })
    expect(host.refusals).toEqual([])
    expect(host.links).toEqual([])
  })
})

describe('a body', () => {
  it('that is chunked is counted as it comes', async () => {
    const { send } = await rig({ maxBody: 1024 })
    const headers = { 'content-length': undefined, 'transfer-encoding': 'chunked' }
    const answer = await send('a'.repeat(100_000), { headers })
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('1024 bytes (maxBody)')
  })

  it('that is announced as too large is refused before it comes', async () => {
    const { driver, host } = await rig()
    const client = await dial(driver.port ?? 0)
    const { status } = await client.write(headOfPost('Content-Length: 99999999999')).answer()
    expect(status).toBe(413)
    await client.closed
    expect(host.handshakes).toEqual([])
  })

  it('that is refused on its way still lets its sender read why', async () => {
    const { driver } = await rig({ maxBody: 1024 })
    const socket = connect(driver.port ?? 0, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    const ended = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => {})
    socket.write(headOfPost('Content-Length: 3000000'))
    for (let sent = 0; sent < 3_000_000; sent += 100_000) socket.write('a'.repeat(100_000))
    await ended
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*maxBody/s)
  })

  it('that stops coming is not waited for', async () => {
    const { driver, host } = await rig({ bodyTimeout: 100 })
    const client = await dial(driver.port ?? 0)
    const { status, headers } = await client.write(`${headOfPost('Content-Length: 9')}{`).answer()
    expect([status, headers['x-onebot-error']]).toEqual([408, 'BODY_INCOMPLETE'])
    await client.closed
    expect(host.received).toEqual([])
  })

  it.each([
    ['reset', 'Content-Length: 9', '{'],
    ['end', 'Content-Length: 9', '{'],
    ['reset', 'Transfer-Encoding: chunked', '1\r\n{\r\n'],
  ] as const)('that breaks off by %s after %s reaches nobody', async (how, header, begin) => {
    const { driver, host, send } = await rig()
    const client = await dial(driver.port ?? 0)
    client.write(headOfPost(header) + begin)[how]()
    await expect.poll(() => host.refusals).toContain('BODY_INCOMPLETE')
    expect(await send(EVENT)).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })

  it('of many strangers at one time cannot fill the memory', async () => {
    const { driver, host, send } = await rig({ maxBody: 100_000 })
    const clients = await Promise.all(Array.from({ length: 20 }, () => dial(driver.port ?? 0)))
    for (const client of clients) client.write(headOfPost('Content-Length: 100000') + 'a'.repeat(99_000))
    // Sixteen find room; V11 senders of the others are cut off, so that they send again.
    await expect.poll(() => clients.filter(({ socket }) => socket.destroyed).length).toBe(4)
    expect(host.received).toEqual([])
    for (const client of clients) client.reset()
    await expect.poll(async () => (await send(EVENT)).status).toBe(204)
  })
})

describe('a request that keeps no rule', () => {
  it.each([
    ['two lengths', headOfPost('Content-Length: 2', 'Content-Length: 3'), '{}'],
    [
      'a length and chunks',
      headOfPost('Content-Length: 2', 'Transfer-Encoding: chunked'),
      '2\r\n{}\r\n0\r\n\r\n',
    ],
    ['a length that is no number', headOfPost('Content-Length: 2x'), '{}'],
    ['a negative length', headOfPost('Content-Length: -2'), '{}'],
    ['chunks that are none', headOfPost('Transfer-Encoding: chunked'), 'zz\r\n{}'],
    ['control characters', headOfPost('X-Self-ID: \u0001'), ''],
  ])('as %s is refused, and the next one is taken', async (_, head, body) => {
    const { driver, host, send } = await rig()
    const client = await dial(driver.port ?? 0)
    expect(await client.write(head + body).answer()).toMatchObject({ status: 400 })
    await client.closed
    expect(host.received).toEqual([])
    expect(await send(EVENT)).toMatchObject({ status: 204 })
  })

  it('has no length and no body, and is an empty event', async () => {
    const { driver, host } = await rig()
    host.onFrame = (_frame, arrival) => {
      arrival?.dropped?.('bad_json')
      return undefined
    }
    const client = await dial(driver.port ?? 0)
    expect(await client.write(headOfPost()).answer()).toMatchObject({ status: 400 })
    expect(host.frames).toEqual([''])
  })

  it('asks whether it may go on, and may', async () => {
    const { driver, host } = await rig()
    const client = await dial(driver.port ?? 0)
    const head = headOfPost(`Content-Length: ${EVENT.length}`, 'Expect: 100-continue')
    expect(await client.write(head).answer()).toMatchObject({ status: 100 })
    expect(await client.write(EVENT).answer()).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })

  it('comes byte by byte', async () => {
    const { driver, host } = await rig()
    const client = await dial(driver.port ?? 0)
    for (const byte of headOfPost(`Content-Length: ${EVENT.length}`) + EVENT) {
      client.write(byte)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await client.answer()).toMatchObject({ status: 204 })
    expect(host.frames).toEqual([EVENT])
  })

  it('is posted behind another one without waiting', async () => {
    const { driver, host } = await rig()
    const client = await dial(driver.port ?? 0)
    const one = `${headOfPost('Content-Length: 2')}{}`
    client.write(one + one)
    for (let n = 0; n < 2; n++) expect(await client.answer()).toMatchObject({ status: 204 })
    expect(host.frames).toEqual(['{}', '{}'])
  })

  it('has a header twice, which is no account', async () => {
    const { host, send } = await rig()
    await send(EVENT, { headers: { 'x-self-id': ['10001', '10002'] } })
    expect(host.handshakes[0]?.headers['x-self-id']).toBe('10001, 10002')
  })

  it('never brings the driver down, whatever its headers and body', async () => {
    const { host, send } = await rig()
    const value = fc.stringMatching(/^[\x20-\x7e]*$/)
    const header = fc.constantFrom('x-self-id', 'x-signature', 'authorization', 'content-type', '__proto__')
    await fc.assert(
      fc.asyncProperty(fc.dictionary(header, value), fc.uint8Array(), async (headers, body) => {
        const { status } = await send(body, { headers })
        expect([204, 400, 415]).toContain(status)
      }),
      { numRuns: 100 },
    )
    const before = host.received.length
    expect(await send(EVENT)).toMatchObject({ status: 204 })
    expect(host.received).toHaveLength(before + 1)
  })
})
