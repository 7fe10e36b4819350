import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publicAddress } from './public-address.js'

it.each([
  ['ws://127.0.0.1:3001', 'ws://127.0.0.1:3001'],
  ['ws://127.0.0.1:3001/', 'ws://127.0.0.1:3001'],
  ['wss://Bot.Example/qq/10001/?access_token=s#f', 'wss://bot.example/qq/10001/'],
  ['wss://bot.example/@me/ws', 'wss://bot.example/@me/ws'],
  ['http://me:secret@host:5700/api', 'http://host:5700/api'],
  ['ws+unix:/run/bot.sock:/event?access_token=s', 'ws+unix:/run/bot.sock:/event'],
  ['ws+unix:/run/me@home.sock', 'ws+unix:/run/me@home.sock'],
  ['127.0.0.1:3001', '127.0.0.1:3001'],
  ['127.0.0.1:3001/?access_token=s', '127.0.0.1:3001/'],
  ['127.0.0.1:3001/?mail=a@b', '127.0.0.1'],
  ['me:secret@host:3001', 'host:3001'],
  ['ws:/me:secret@host:3001/x', 'ws:/host:3001/x'],
  ['', ''],
])('%s is shown as %s', (address, shown) => {
  expect(publicAddress(address)).toBe(shown)
})

it.each([
  'wss//u:SECRET@h:1',
  'ws：//u:SECRET@h',
  '“ws://u:SECRET@h”',
  '"ws://u:SECRET@h"',
  'ws://u:SE/SECRET@h:1',
  'ws://u:SE@SECRET@h:99999',
  'ws://u:SE?SECRET@h',
  'ws://u:SECRET?x@h',
  'ws://u:SECRET#x@h',
  '//u:SECRET@h',
  'u:SECRET@h',
  'ws:ws://u:SECRET@h',
  'ws://ws://u:SECRET@h',
  'url:ws://u:SECRET@h',
])('%s shows no password, though it is no address', (address) => {
  expect(publicAddress(address)).not.toContain('SECRET')
})

it('shows no password, whatever it is made of', () => {
  const password = fc.string({ minLength: 12 }).map((text) => encodeURIComponent(`§${text}§`))
  const scheme = fc.constantFrom(
    'ws://',
    'wss://',
    'http://',
    '',
    '//',
    'wss//',
    'ws：//',
    '“ws://',
    'ws://ws://',
  )
  fc.assert(
    fc.property(password, scheme, (secret, prefix) => {
      expect(publicAddress(`${prefix}bot:${secret}@host:1/x?access_token=${secret}`)).not.toContain(secret)
    }),
  )
})

it('shows nothing of a password that is not percent-encoded, where it makes the address invalid', () => {
  fc.assert(
    // With an '@' before a '/' it is a valid address of another host.
    fc.property(fc.string(), (text) => {
      expect(publicAddress(`ws://bot:§${text.replaceAll('@', '')}§@host:1`)).not.toContain('§')
    }),
  )
})
