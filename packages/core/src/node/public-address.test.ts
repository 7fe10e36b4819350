import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publicAddress } from './public-address.js'

it.each([
  ['ws://127.0.0.1:3001', 'ws://127.0.0.1:3001'],
  ['ws://127.0.0.1:3001/', 'ws://127.0.0.1:3001'],
  ['wss://Bot.Example/qq/10001/?access_token=s#f', 'wss://bot.example/qq/10001/'],
  ['http://me:secret@host:5700/api', 'http://host:5700/api'],
  ['ws+unix:/run/bot.sock:/event?access_token=s', 'ws+unix:/run/bot.sock:/event'],
  ['127.0.0.1:3001', '127.0.0.1:3001'],
  ['me:secret@host:3001', 'me:host:3001'],
  ['', ''],
])('%s is shown as %s', (address, shown) => {
  expect(publicAddress(address)).toBe(shown)
})

it('shows no password, whatever it is made of', () => {
  const password = fc.string({ minLength: 12 }).map((text) => encodeURIComponent(`§${text}§`))
  fc.assert(
    fc.property(password, fc.constantFrom('ws://', 'wss://', 'http://', ''), (secret, scheme) => {
      expect(publicAddress(`${scheme}bot:${secret}@host:1/x?access_token=${secret}`)).not.toContain(secret)
    }),
  )
})
