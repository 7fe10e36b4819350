/** An HTTP driver on a port of its own, under a core written by hand. */
import type { HttpDriver, HttpOptions } from '@onebot.js/driver-http'
import { http } from '@onebot.js/driver-http'
import { startDriver, type TestHost } from './driver-host.js'
import { type Posted, type PostOptions, post } from './http-post.js'

export const EVENT =
  '{"self_id":10001,"post_type":"notice","notice_type":"friend_add","time":1,"user_id":20002}'
export const EVENT_12 =
  '{"id":"1","time":1.5,"type":"meta","detail_type":"heartbeat","sub_type":"","interval":1500}'
/** What a V11 post has. */
export const self = { 'x-self-id': '10001' }
/** What a V12 webhook has. */
export const hook = { 'x-onebot-version': '12', 'x-impl': 'go-rig' }

export interface HttpRig {
  driver: HttpDriver
  host: TestHost
  /** Posts, as account 10001 unless the headers say otherwise. */
  send(body: string | Uint8Array, options?: PostOptions, path?: string): Promise<Posted>
}

export async function httpRig(options: HttpOptions = {}): Promise<HttpRig> {
  const driver = http({ port: 0, ...options })
  const host = await startDriver(driver)
  return {
    driver,
    host,
    send: (body, given = {}, path = '/onebot/v11/http') =>
      post(`http://127.0.0.1:${driver.port}${path}`, {
        body,
        ...given,
        headers: { ...self, ...given.headers },
      }),
  }
}

/** The head of a V11 post up to its body, with more headers. */
export const headOfPost = (...headers: string[]): string =>
  `${['POST / HTTP/1.1', 'Host: a', 'X-Self-ID: 10001', 'Content-Type: application/json', ...headers].join('\r\n')}\r\n\r\n`
