import { createOneBot } from '@onebot.js/core'
import { expect, it, onTestFinished } from 'vitest'
import { mockDriver } from './mock-driver.js'

it('answers in parts what a generator gives', async () => {
  const mock = mockDriver().onAction('test_download_stream', function* () {
    yield { type: 'stream', data: 1 }
    yield { type: 'stream', data: 2 }
    yield { type: 'response', data: 3 }
  })
  const app = createOneBot({ drivers: [mock] })
  onTestFinished(() => app.stop())
  await app.start()
  const bot = await app.bot('10001')
  const parts: unknown[] = []
  const options = { onPart: (part: unknown) => void parts.push(part) }
  expect(await bot.call('test_download_stream', {}, options)).toEqual({ type: 'response', data: 3 })
  expect(parts).toEqual([
    { type: 'stream', data: 1 },
    { type: 'stream', data: 2 },
  ])
})
