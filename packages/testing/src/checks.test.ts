import { createOneBot } from '@onebot.js/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { record, replay, replayTo } from './cassette/index.js'
import { fakeImplementation, mockDriver } from './index.js'
import { testDriver } from './suite.js'

/** As JavaScript hands it over. */
const loose = (value: unknown) => JSON.parse(JSON.stringify(value))
const mock = (options: unknown = {}) => mockDriver(loose(options))
const fake = (options: unknown) => fakeImplementation(loose(options))

describe('what is not as the types say is refused at once, with what is wrong', () => {
  const cases: Record<string, [act: () => unknown, words: string]> = {
    'a profile that there is not': [() => mock({ profile: 'napcta' }), `profile must be 'napcat' or`],
    'a profile of every object': [() => fake({ profile: 'toString' }), `not 'toString'`],
    'a transport that there is not': [() => fake({ transport: 'ws' }), `transport must be 'reverse-ws' or`],
    'a version that there is not': [
      () => mock({ version: '11' }),
      `version must be 'v11' or 'v12', not '11'`,
    ],
    'a role that there is not': [() => fake({ role: 'api' }), `role must be 'universal' or 'split'`],
    'an account that is a number': [() => mock({ selfId: 10001 }), 'selfId must be a string, not 10001'],
    'an option that is misspelt': [() => fake({ token: 'a' }), `did you mean 'accessToken'?`],
    'an option of the fake for the mock': [() => mock({ transport: 'http' }), `no option 'transport'`],
    'a message that is a string': [() => mock().message(loose('hello')), 'message() takes an object'],
    'a message without text': [() => mock().message(loose({})), 'message(): text must be a string'],
    'a message with a field of OneBot': [
      () => mock().message(loose({ text: 'a', group_id: 3 })),
      `did you mean 'groupId'?`,
    ],
    'an event that is a number': [() => mock().event(loose(3)), 'event(): raw must be an object'],
    'an answer without an action': [() => mock().onAction(loose({}), 1), 'onAction(): action must be'],
    'options in the place of an action': [
      () => mock().nextAction(loose({ timeout: 50 })),
      'nextAction(): action must be',
    ],
    'a retcode alone': [() => mock().failNext(loose(1200)), 'failNext() takes an object'],
    'a delay without ms': [() => mock().delay(loose('get_status')), `ms must be a number, not 'get_status'`],
    'a delay that is negative': [() => mock().delay(-5), 'ms must be a whole number'],
    'a delay that no timer can wait': [() => mock().delay(2 ** 31), 'from 0 to 2147483647'],
    'garbage that is an object': [() => mock().garble(loose({})), 'frame must be a string or bytes'],
    'a status alone': [() => mock().reject(loose(503)), 'reject() takes an object'],
    'a status that HTTP has not': [() => mock().reject({ status: 99 }), 'from 200 to 599, not 99'],
    'no time at all': [() => mock().reject({ times: 0 }), 'times must be a whole number from 1'],
    'a recorder option that is misspelt': [
      () => record(mock(), loose({ path: 'a', redact: { id: true } })),
      `record: redact: there is no option 'id'`,
    ],
    'a flag of the suite that is misspelt': [
      () =>
        testDriver(
          'x',
          () => ({ driver: mockDriver(), connect: async () => mockDriver() }),
          loose({ admit: 1 }),
        ),
      `did you mean 'admits'?`,
    ],
    'a replay option that is misspelt': [() => replay('a', loose({ sped: 1 })), `did you mean 'speed'?`],
  }

  it.each(Object.entries(cases))('%s', (_, [act, words]) => expect(act).toThrow(words))

  it('an option that is misspelt, where a bot that runs is played to', async () => {
    await expect(replayTo('ws://127.0.0.1:1', 'a', loose({ token: 'a' }))).rejects.toThrow(
      `did you mean 'accessToken'?`,
    )
  })
})

it('a mock belongs to one app at a time', async () => {
  const driver = mockDriver()
  const [one, other] = [1, 2].map(() => createOneBot({ drivers: [driver], logger: false }))
  onTestFinished(async () => void (await Promise.all([one?.stop(), other?.stop()])))
  await one?.start()
  await expect(other?.start()).rejects.toThrow('make one for each app')
})

it.each([
  ['mock', () => mockDriver()],
  ['fake', () => fakeImplementation({ transport: 'forward-ws' })],
])('nobody waits for a call of a bot when the %s has stopped', async (_, make) => {
  const impl = make()
  await impl.stop()
  await expect(impl.nextAction('ping')).rejects.toThrow('has stopped')
  impl.assertIdle()
})

it('calls are waited for again when it has connected again', async () => {
  const impl = fakeImplementation({ transport: 'http' })
  onTestFinished(() => impl.stop())
  await impl.connect()
  await impl.stop()
  await impl.connect()
  const called = impl.nextAction('get_status')
  await fetch(`${impl.url}/get_status`)
  expect(await called).toMatchObject({ action: 'get_status' })
})

it('over HTTP it speaks of its own accord before the bot has an address', async () => {
  const url = (): string => {
    throw new Error('not yet')
  }
  const impl = fakeImplementation({ transport: 'http', profile: 'lagrange', url })
  await impl.connect()
  expect(impl.url).toMatch(/^http:/)
  await impl.stop()
  impl.assertIdle()
})
