import { describe, expect, it } from 'vitest'
import { assertBindAllowed, isLoopback } from './auth.js'
import type { AccessToken } from './driver.js'

describe('isLoopback', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.2',
    '127.255.255.255',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
    '::FFFF:127.0.0.2',
    '[::ffff:127.0.0.1]',
    'localhost',
    'LocalHost',
  ])('is true of %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each([
    '',
    '0.0.0.0',
    '::',
    '[::]',
    '::ffff:0.0.0.0',
    '::ffff:10.0.0.1',
    '::2',
    '10.0.0.1',
    '128.0.0.1',
    '127.example.com',
    '127.0.0.256',
    '127.0.0.01',
    '127.0.0',
    '127.0.0.1.example.com',
    'localhost.example.com',
    'example.com',
    '127.0.0.1/',
  ])('is false of %j', (host) => {
    expect(isLoopback(host)).toBe(false)
  })
})

describe('assertBindAllowed', () => {
  it.each(['0.0.0.0', '::', '', '192.168.1.2', 'example.com'])('refuses %j without a token', (host) => {
    for (const accessToken of [undefined, '', [], [''], { 10001: '' }]) {
      expect(() => assertBindAllowed('reverse-ws', host, { accessToken })).toThrow(
        expect.objectContaining({ code: 'BIND_WITHOUT_TOKEN', name: 'ConfigError' }),
      )
    }
  })

  it('names the driver and the address in the error', () => {
    expect(() => assertBindAllowed('reverse-ws', '0.0.0.0', {})).toThrow('reverse-ws would listen on 0.0.0.0')
    expect(() => assertBindAllowed('reverse-ws', '', {})).toThrow('reverse-ws would listen on every address')
  })

  it.each<[string, AccessToken]>([
    ['one token', 's3cret'],
    ['several', ['', 's3cret']],
    ['tokens of accounts', { 10001: 's3cret' }],
    ['a function', () => undefined],
  ])('allows every address with %s', (_, accessToken) => {
    expect(() => assertBindAllowed('reverse-ws', '0.0.0.0', { accessToken })).not.toThrow()
  })

  it('counts a secret, too', () => {
    for (const secret of ['s3cret', ['s3cret'], { 10001: 's3cret' }, () => undefined]) {
      expect(() => assertBindAllowed('http', '0.0.0.0', { secret })).not.toThrow()
    }
    expect(() => assertBindAllowed('http', '0.0.0.0', { secret: '' })).toThrow('http would listen on 0.0.0.0')
  })

  it('allows this machine, and whoever says that nothing is needed', () => {
    expect(() => assertBindAllowed('reverse-ws', '127.0.0.1', {})).not.toThrow()
    expect(() => assertBindAllowed('reverse-ws', '0.0.0.0', { allowUnauthenticated: true })).not.toThrow()
    expect(() => assertBindAllowed('reverse-ws', '0.0.0.0', { allowUnauthenticated: false })).toThrow()
  })
})
