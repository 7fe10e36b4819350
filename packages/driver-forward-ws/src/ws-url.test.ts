import { describe, expect, it } from 'vitest'
import { implementationKey, readUrl, roleOf, withToken } from './ws-url.js'

describe('an address', () => {
  it.each([
    'ws://127.0.0.1:3001',
    'ws://127.0.0.1:3001/',
    'WS://Localhost:3001/onebot/v11/ws/',
    'wss://bot.example/qq/10001/onebot/v11?x=1',
    'ws://[::1]:3001/event',
    'ws+unix:/run/bot.sock',
    'ws+unix:///run/bot.sock:/event',
    '  ws://napcat:3001\n',
  ])('%j is read', (address) => {
    expect(readUrl(address)).toBeInstanceOf(URL)
  })

  it.each([
    ['127.0.0.1:3001', 'did you mean ws://127.0.0.1:3001'],
    ['localhost:3001/event', 'did you mean ws://localhost:3001/event'],
    ['napcat', 'did you mean ws://napcat'],
    ['ws:127.0.0.1:3001', 'did you mean ws://127.0.0.1:3001'],
    ['ws:/127.0.0.1:3001', 'did you mean ws://127.0.0.1:3001'],
    ['ws+unix://[bad', 'is no valid address'],
    ['//127.0.0.1:3001', 'did you mean ws://127.0.0.1:3001'],
    ['"ws://a:1"', 'did you mean ws://a:1'],
    ['“wss://bot.example/x”', 'did you mean wss://bot.example/x'],
    ["'127.0.0.1:3001'", 'did you mean ws://127.0.0.1:3001'],
    ['ws//a:1', 'did you mean ws://a:1'],
    ['wss//a:1', 'did you mean wss://a:1'],
    ['wss:a', 'did you mean wss://a'],
    ['ws：//a:1', 'did you mean ws://a:1'],
    ['ws:／／[::1]:3001', 'did you mean ws://[::1]:3001'],
    ['wsserver:3001', 'did you mean ws://wsserver:3001'],
    ['http://127.0.0.1:3001', 'is an HTTP address; did you mean ws://127.0.0.1:3001'],
    ['https://bot.example/x', 'did you mean wss://bot.example/x'],
    ['ftp://bot.example', 'must begin with ws://'],
    ['ws://', 'is no valid address'],
    ['ws://host:99999', 'is no valid address'],
    ['ws://host/x#frag', 'write %23'],
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['ws+unix:', 'names no socket file'],
    ['ws+unix://run/bot.sock', 'did you mean ws+unix:/run/bot.sock'],
  ])('%j is refused with words that help', (address, words) => {
    expect(() => readUrl(address)).toThrow(words)
  })

  it.each(['ws:3001', 'the address', 'ws;//a:1'])('%j gets no suggestion', (address) => {
    expect(() => readUrl(address)).toThrow(/^(?!.*did you mean)/s)
  })

  it('shows no token in what it is refused with', () => {
    for (const address of [
      'wss//u:secret@h:1',
      'ws：//u:secret@h',
      '“ws://u:secret@h”',
      'ws://u:p/secret@h:1',
      '//u:secret@h',
      'http://me:secret@h/?access_token=secret',
      'h:1/?access_token=secret',
      'ws://h/#secret',
    ]) {
      expect(() => readUrl(address)).toThrow(/^(?!.*secret)/s)
    }
  })
})

describe('the role', () => {
  it.each([
    ['ws://h:1', 'universal'],
    ['ws://h:1/api', 'api'],
    ['ws://h:1/api/', 'api'],
    ['ws://h:1/event', 'event'],
    ['ws://h:1/base/event/?access_token=x', 'event'],
    ['ws://h:1/apis', 'universal'],
    ['ws://h:1/myapi', 'universal'],
    ['ws://h:1/api/x', 'universal'],
    ['ws://api', 'universal'],
    ['ws+unix:/run/event', 'universal'],
    ['ws+unix:/run/bot.sock:/event', 'event'],
  ])('of %s is %s', (address, role) => {
    expect(roleOf(new URL(address))).toBe(role)
  })
})

describe('the key of the implementation', () => {
  const key = (address: string): string => {
    const url = new URL(address)
    return implementationKey(url, roleOf(url))
  }

  it('is one for the sockets of one base', () => {
    expect(key('ws://me:pw@h:1/base/api')).toBe('ws://h:1/base')
    expect(key('ws://h:1/base/event/?access_token=x')).toBe('ws://h:1/base')
    expect(key('ws://h:1/base/')).toBe('ws://h:1/base')
    expect(key('ws+unix:/run/bot.sock:/api')).toBe(key('ws+unix:/run/bot.sock'))
  })

  it('differs for other paths, ports and hosts', () => {
    const addresses = ['ws://h:1', 'ws://h:2', 'ws://i:1', 'ws://h:1/qq/1', 'ws://h:1/qq/2', 'wss://h:1']
    expect(new Set(addresses.map(key)).size).toBe(addresses.length)
  })
})

describe('a token in the query', () => {
  it.each([
    ['ws://h:1', 'ws://h:1/?access_token=a%20b%2B%26%23%25'],
    ['ws://h:1/event?x=%20', 'ws://h:1/event?x=%20&access_token=a%20b%2B%26%23%25'],
    ['ws://h:1/?access_token=old', 'ws://h:1/?access_token=a%20b%2B%26%23%25'],
    ['ws+unix:/run/b.sock:/event', 'ws+unix:/run/b.sock:/event?access_token=a%20b%2B%26%23%25'],
  ])('goes to %s percent-encoded', (address, aimed) => {
    expect(withToken(new URL(address), 'a b+&#%').href).toBe(aimed)
  })
})
