import { createServer } from 'node:http'
import { encodeLike } from '@onebot.js/core/frame'
import { expect, it, onTestFinished } from 'vitest'
import { listen } from '../listen.js'
import { type Cassette, parseCassette, replayTo } from './index.js'

const answer = [{ action: 'send_message', params: { message: 'hello' } }]

/** One event that came as MessagePack, and what the bot had answered in its place. */
function tape(answered: object): Cassette {
  const self = { platform: 'qq', user_id: '10001' }
  const event = { id: '1', time: 1, type: 'message', detail_type: 'private', sub_type: '', self }
  const base64 = Buffer.from(encodeLike(new Uint8Array(), event)).toString('base64')
  const peer = { id: 'v12:10001', protocol: 'v12', self }
  const lines = [
    { cassette: 1, date: '2026-11-21T10:00:00.000Z', driver: 'http' },
    { t: 0, kind: 'open', link: 1, shape: 'http', sends: false, receives: true, peer },
    { t: 1, kind: 'in', link: 1, id: 1, within: 5000, base64 },
    { t: 2, kind: 'out', link: 1, to: 1, text: JSON.stringify(answered) },
  ]
  return parseCassette(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

it('compares what is answered to an event in MessagePack', async () => {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${await listen(server, 0)}/`
  expect(await replayTo(url, tape(answer))).toMatchObject({ events: 1, answers: [] })
  expect(await replayTo(url, tape([]))).toMatchObject({ answers: [{ recorded: [], answered: answer }] })
})
