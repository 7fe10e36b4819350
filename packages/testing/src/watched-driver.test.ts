import { type Driver, type DriverHost, type Link, LinkError, type LinkSink } from '@onebot.js/core'
import { expect, it } from 'vitest'
import { WatchedDriver } from './watched-driver.js'

const host: DriverHost = {
  admit: () => ({ ok: false, status: 403, code: 'X', reason: '', hint: '' }),
  open: () => ({ receive: () => undefined, verdict: () => 'proven', closed: () => {} }),
  report: () => {},
}

const linkWith = (send: Link['send']): Link => ({
  ...{ peer: { id: 'a' }, shape: 'socket', sends: true, receives: true },
  send,
  close: () => {},
})

/** A driver that opens one link at its start, and hands it to the test. */
async function opened(send: Link['send'] = () => undefined) {
  let given: DriverHost = host
  let sink: LinkSink | undefined
  let face: Link | undefined
  const driver: Driver = {
    name: 'by-hand',
    start: async (each) => {
      given = each
      sink = each.open(linkWith(send))
    },
    stop: async () => {},
  }
  const watched = new WatchedDriver(driver)
  await watched.start({
    ...host,
    open: (link) => {
      face = link
      return host.open(link)
    },
  })
  return { watched, host: given, sink, face }
}

const call = { path: 'get_it', body: '{"action":"get_it","params":{}}' }
const received = [{ action: 'get_it', params: {}, self: undefined }]

it('a driver that keeps the rules is told nothing', async () => {
  const { watched, sink, face } = await opened()
  face?.send(call)
  sink?.receive('{}')
  sink?.closed()
  await watched.stop()
  expect(watched.broken(received)).toEqual([])
})

it('links that are open at the end are told', async () => {
  const { watched } = await opened()
  await watched.stop()
  expect(watched.broken([])).toEqual([expect.stringContaining('a link was still open when stop() resolved')])
})

it('whatever is called after the end is told', async () => {
  const { watched, host: given, sink } = await opened()
  sink?.closed()
  await watched.stop()
  sink?.receive('{}')
  given.open(linkWith(() => undefined))
  given.report(new LinkError('LINK_LOST', 'gone', { delivered: 'no' }))
  expect(watched.broken([]).map((words) => words.split(' was ')[0])).toEqual([
    'receive()',
    'open()',
    'report()',
  ])
})

it('an error that is none of a link is told', async () => {
  const { watched, face } = await opened(() => Promise.reject(new TypeError('oh')))
  await expect(face?.send(call)).rejects.toThrow('oh')
  expect(watched.broken([])).toEqual(['send() threw what is no LinkError: TypeError: oh'])
})

it('a call that did not leave is no lie where it did not arrive', async () => {
  const denied = new LinkError('LINK_LOST', 'gone', { delivered: 'no' })
  const { watched, face } = await opened(() => Promise.reject(denied))
  await expect(face?.send(call)).rejects.toBe(denied)
  expect(watched.broken([])).toEqual([])
  expect(watched.broken(received)).toEqual([expect.stringContaining("delivered: 'no' for a call of get_it")])
})
