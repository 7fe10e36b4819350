import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HmacSha1, Signers } from './hmac.js'

const secrets = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('k'.repeat(63), 'k'.repeat(64), 'k'.repeat(65)),
)
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom(4095, 4096, 4097, 100_000).map((size) => new Uint8Array(size).fill(65)),
)

it('is what node:crypto gives, for every secret and for one body after another', () => {
  fc.assert(
    fc.property(secrets, fc.array(bodies, { maxLength: 4 }), (secret, several) => {
      const hmac = new HmacSha1(secret)
      for (const body of several) {
        expect(hmac.sign(body)).toBe(createHmac('sha1', secret).update(body).digest('hex'))
      }
    }),
    { numRuns: 1000 },
  )
})

it('takes the signature of the body, and no text that differs from it anywhere', () => {
  fc.assert(
    fc.property(secrets, bodies, fc.nat(39), fc.string({ unit: 'binary' }), (secret, body, at, other) => {
      const hmac = new HmacSha1(secret)
      const signature = createHmac('sha1', secret).update(body).digest('hex')
      const changed = `${signature.slice(0, at)}${signature[at] === '0' ? '1' : '0'}${signature.slice(at + 1)}`
      expect(hmac.signed(body, signature)).toBe(true)
      for (const wrong of [changed, other, '', `${signature}0`, signature.slice(1)])
        expect(hmac.signed(body, wrong)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

it('is kept for a secret, and for no end of them', () => {
  const signers = new Signers()
  const first = signers.of('first')
  expect(signers.of('first')).toBe(first)
  expect(signers.of('second')).not.toBe(first)
  for (let i = 0; i < 100; i++) signers.of(`secret ${i}`)
  expect(signers.of('first')).not.toBe(first)
})
