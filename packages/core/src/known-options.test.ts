import { describe, expect, it } from 'vitest'
import { createOneBot, forwardWs, http, reverseWs } from '../../onebot.js/src/index.js'
import { listen } from './node/index.js'

/** As a program in JavaScript writes it. */
const loose = (options: object): never => options as never

describe('an option that there is not', () => {
  const url = 'ws://127.0.0.1:1'
  const driver = reverseWs({ noServer: true })
  it.each<[string, () => unknown, string]>([
    [
      'of reverseWs()',
      () => reverseWs(loose({ port: 0, token: 's3cret' })),
      "reverseWs: there is no option 'token'",
    ],
    [
      'of forwardWs()',
      () => forwardWs(loose({ url, token: 's3cret' })),
      "forwardWs: there is no option 'token'",
    ],
    [
      'of an address of forwardWs()',
      () => forwardWs(loose({ url: { url, token: 's3cret' } })),
      "forwardWs: url: there is no option 'token'",
    ],
    ['of http()', () => http(loose({ port: 0, token: 's3cret' })), "http: there is no option 'token'"],
    [
      'of an API root',
      () => http(loose({ apiRoots: { 10001: { url: 'http://127.0.0.1:1', token: 's3cret' } } })),
      "http: apiRoots['10001']: there is no option 'token'",
    ],
  ])('%s is refused, with the one that is meant', (_, make, message) => {
    expect(make).toThrow(message)
    expect(make).toThrow("did you mean 'accessToken'?")
    expect(make).not.toThrow('s3cret')
  })

  it('of listen() and createOneBot() is refused as well', () => {
    expect(() => listen(loose({ port: 0, hots: '::1' }))).toThrow("'hots'; did you mean 'host'?")
    expect(() => createOneBot(loose({ drivers: [driver], calltimeout: 1 }))).toThrow(
      "createOneBot: there is no option 'calltimeout'; did you mean 'callTimeout'?",
    )
  })

  it('that is like no other is answered with the list', () => {
    expect(() => reverseWs(loose({ noServer: true, qq: 1 }))).toThrow("'qq'; there are port, host, server")
  })

  it('that is undefined counts as left out', () => {
    expect(reverseWs(loose({ noServer: true, token: undefined }))).toBeDefined()
  })

  it('includes those of the prototype', () => {
    expect(() => reverseWs(loose({ noServer: true, toString: 1 }))).toThrow("there is no option 'toString'")
  })
})

it('is said where the options are no object', () => {
  for (const options of [8080, 'ws://127.0.0.1:1', null, undefined])
    expect(() => forwardWs(options as never)).toThrow('forwardWs takes an object of options')
})
