/** Links whose other end sends what it must not: at worst it loses its own connection. */
import type { MessageEvent, OneBot, Version } from '@onebot.js/core'
import type { FakeImplementation } from '@onebot.js/testing'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { droppedSum, type Harness, nextEvent, startBot } from '../../../test/support/harness.js'
import {
  closeFrame,
  dial,
  frame,
  open,
  type RawClient,
  type RequestSpec,
  upgradeRequest,
} from '../../../test/support/raw-client.js'
import { toMsgpack } from '../../core/src/msgpack.js'
import type { ReverseWsOptions } from './options.js'

const WITNESS = '10001'
const HOSTILE = '666'

const specs: Readonly<Record<Version, RequestSpec>> = {
  v11: { target: '/onebot/v11/ws', headers: { 'X-Self-ID': HOSTILE, 'X-Client-Role': 'Universal' } },
  v12: { target: '/onebot/v12/ws', headers: { 'Sec-WebSocket-Protocol': '12.hostile' } },
}

let serial = 0

const message = (version: Version, text: string, id = ++serial): object =>
  version === 'v11'
    ? {
        time: 1,
        self_id: Number(HOSTILE),
        post_type: 'message',
        message_type: 'private',
        sub_type: 'friend',
        message_id: id,
        user_id: 2,
        message: text,
      }
    : {
        id: `event-${id}`,
        time: 1,
        self: { platform: 'qq', user_id: HOSTILE },
        type: 'message',
        detail_type: 'private',
        sub_type: '',
        message_id: '1',
        message: [{ type: 'text', data: { text } }],
        alt_message: text,
        user_id: '2',
      }

/** The next message of one account. */
function nextMessage(app: OneBot, selfId: string): Promise<MessageEvent> {
  return new Promise((resolve) => {
    const off = app.on('message', (event) => {
      if (event.selfId !== selfId) return
      off()
      resolve(event)
    })
  })
}

interface Scene extends Harness {
  port: number
  /** An account on the same listener, which must not notice a thing. */
  witness: FakeImplementation
  hostile: RawClient
}

async function scene(
  version: Version = 'v11',
  driver: Omit<ReverseWsOptions, 'port'> = {},
  options: { allowHalfOpen?: boolean } = {},
): Promise<Scene> {
  const bot = await startBot({ driver })
  const port = bot.driver.port ?? 0
  const witness = await bot.connect({ selfId: WITNESS, silent: true })
  const hostile = await open(port, specs[version], options)
  return { ...bot, port, witness, hostile }
}

/** Every frame that came in is accounted for. */
function expectBalanced(app: OneBot): void {
  const { frames, events, answers } = app.status().counters
  expect(events.dispatched + answers.settled + answers.parts + droppedSum(app)).toBe(frames)
}

async function expectUnharmed({ app, witness }: Pick<Scene, 'app' | 'witness'>): Promise<void> {
  const received = nextMessage(app, WITNESS)
  witness.message({ text: 'unharmed' })
  expect((await received).text).toBe('unharmed')
  const bot = await app.bot(WITNESS)
  expect(await bot.call('get_login_info')).toMatchObject({ user_id: Number(WITNESS) })
  expectBalanced(app)
}

/** The link still carries: what is sent on it now is dispatched after what was sent before. */
async function expectOpen({ app, hostile }: Scene, version: Version): Promise<void> {
  const received = nextMessage(app, HOSTILE)
  hostile.event(message(version, 'still here'))
  expect((await received).text).toBe('still here')
}

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

describe('a frame that is not OneBot is dropped and counted', () => {
  it.each<[name: string, frame: Buffer, reason: string, version?: Version]>([
    ['null', frame('null'), 'not_an_object'],
    ['a number', frame('1'), 'not_an_object'],
    ['a string', frame('"text"'), 'not_an_object'],
    ['an array', frame('[]'), 'not_an_object'],
    ['an array of events', frame(JSON.stringify([message('v11', 'x')])), 'not_an_object'],
    ['JSON cut short', frame('{"post_type":"message","self_id":666'), 'bad_json'],
    ['an empty frame', frame(''), 'bad_json'],
    ['white space', frame(' \r\n\t'), 'bad_json'],
    ['two values in one frame', frame('{"post_type":"message"}{"post_type":"message"}'), 'bad_json'],
    ['a byte order mark', frame(`\ufeff${JSON.stringify(message('v11', 'x'))}`), 'bad_json'],
    ['NUL', frame('\0'), 'bad_json'],
    ['NUL in a string', frame('{"post_type":"mess\0age"}'), 'bad_json'],
    ['NUL at the end', frame(`${JSON.stringify(message('v11', 'x'))}\0`), 'bad_json'],
    ['objects 100,000 deep', frame(nested(100_000)), 'too_deep'],
    ['arrays 100,000 deep', frame(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'too_deep'],
    ['arrays 100,000 deep that do not end', frame('['.repeat(100_000)), 'too_deep'],
    ['an object of nothing known', frame('{"hello":"world"}'), 'unknown_frame'],
    [
      '100,000 unknown keys',
      frame(`{${Array.from({ length: 1e5 }, (_, i) => `"k${i}":${i}`)}}`),
      'unknown_frame',
    ],
    ['an event of the other version', frame(JSON.stringify(message('v12', 'x'))), 'other_version'],
    ['an answer to nothing', frame('{"status":"ok","retcode":0,"echo":"x"}'), 'answer_unknown'],
    ['a binary frame on V11', frame(JSON.stringify(message('v11', 'x')), { opcode: 2 }), 'binary_frame'],
    ['an empty binary frame on V12', frame('', { opcode: 2 }), 'bad_msgpack', 'v12'],
    ['a reserved byte of MessagePack', frame([0xc1], { opcode: 2 }), 'bad_msgpack', 'v12'],
    ['a MessagePack map cut short', frame([0x82, 0xa1, 0x61], { opcode: 2 }), 'bad_msgpack', 'v12'],
    ['MessagePack with bytes behind it', frame([0x80, 0x80], { opcode: 2 }), 'bad_msgpack', 'v12'],
    ['JSON in a binary frame on V12', frame('{"type":"meta"}', { opcode: 2 }), 'bad_msgpack', 'v12'],
    ['a MessagePack number', frame([0x01], { opcode: 2 }), 'not_an_object', 'v12'],
    ['MessagePack bytes', frame([0xc4, 1, 0], { opcode: 2 }), 'unknown_frame', 'v12'],
    ['a MessagePack time', frame([0xd6, 0xff, 0, 0, 0, 0], { opcode: 2 }), 'unknown_frame', 'v12'],
    [
      'MessagePack 100,000 deep',
      frame(Buffer.concat([Buffer.alloc(1e5, 0x91), Buffer.from([1])]), { opcode: 2 }),
      'too_deep',
      'v12',
    ],
    [
      'MessagePack with __proto__',
      frame(toMsgpack(JSON.parse('{"__proto__":{"polluted":1},"type":"meta","detail_type":"connect"}')), {
        opcode: 2,
      }),
      'bad_msgpack',
      'v12',
    ],
  ])('%s', async (_name, bytes, reason, version = 'v11') => {
    const all = await scene(version)
    all.hostile.write(bytes)
    await expectOpen(all, version)
    expect(all.app.status().counters.dropped).toEqual({ [reason]: 1 })
    await expectUnharmed(all)
    expect(all.errors).toEqual([])
  })

  it('MessagePack that declares what it does not hold costs no memory', async () => {
    const all = await scene('v12')
    // Three arrays in each other, 16,000,000 elements each, none of them there: 15 bytes.
    const header = [0xdd, 0x00, 0xf4, 0x24, 0x00]
    const before = process.resourceUsage().maxRSS
    all.hostile.write(frame([...header, ...header, ...header], { opcode: 2 }))
    await expectOpen(all, 'v12')
    expect(all.app.status().counters.dropped).toEqual({ bad_msgpack: 1 })
    await expectUnharmed(all)
    const grownBy = (process.resourceUsage().maxRSS - before) / 1024
    expect(grownBy, 'MB').toBeLessThan(100)
  })
})

describe('a frame that is odd, but legal, is delivered', () => {
  it('with __proto__, which pollutes nothing', async () => {
    const all = await scene()
    const received = nextMessage(all.app, HOSTILE)
    const { post_type, ...rest } = { post_type: 'message', ...message('v11', 'x') }
    const polluting = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    all.hostile.text(`{${polluting},"post_type":"${post_type}",${JSON.stringify(rest).slice(1)}`)
    const { raw } = await received
    expect('polluted' in {}).toBe(false)
    expect(Reflect.has(Object.prototype, 'polluted')).toBe(false)
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype)
    expect(Object.hasOwn(raw, '__proto__')).toBe(true)
    await expectUnharmed(all)
  })

  it('with 100,000 keys', async () => {
    const all = await scene()
    const received = nextMessage(all.app, HOSTILE)
    const keys = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, i]))
    all.hostile.event({ ...keys, ...message('v11', 'many keys') })
    const { raw, text } = await received
    expect(text).toBe('many keys')
    expect(Object.keys(raw).length).toBeGreaterThan(1e5)
    await expectUnharmed(all)
  })

  it('in as many bytes as maxPayload allows', async () => {
    const all = await scene('v11', { maxPayload: 2048 })
    const received = nextMessage(all.app, HOSTILE)
    all.hostile.text(JSON.stringify(message('v11', 'x')).padEnd(2048))
    await received
    await expectUnharmed(all)
  })

  it('in 1024 fragments with a ping between any two', async () => {
    const all = await scene()
    const received = nextMessage(all.app, HOSTILE)
    const text = JSON.stringify(message('v11', 'x')).padEnd(1024)
    for (let i = 0; i < 1024; i++) {
      all.hostile.text(text.charAt(i), { opcode: i === 0 ? 1 : 0, fin: i === 1023 })
      if (i % 32 === 0) all.hostile.write(frame('', { opcode: 9 }))
    }
    await received
    await expectUnharmed(all)
  })

  it('in single bytes', async () => {
    const all = await scene()
    const received = nextMessage(all.app, HOSTILE)
    for (const byte of frame(JSON.stringify(message('v11', 'x')))) {
      await new Promise((resolve) => all.hostile.socket.write(Buffer.from([byte]), resolve))
    }
    await received
    await expectUnharmed(all)
  })
})

function fragments(count: number): Buffer {
  const first = frame('x', { fin: false })
  const next = frame('x', { fin: false, opcode: 0 })
  return Buffer.concat([first, ...Array.from({ length: count - 1 }, () => next)])
}

const broken: [name: string, bytes: Buffer, close: number, code: string][] = [
  ['text that is not UTF-8', frame([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 1007, 'BAD_FRAME'],
  ['a surrogate in UTF-8', frame([0x22, 0xed, 0xa0, 0x80, 0x22]), 1007, 'BAD_FRAME'],
  ['1025 fragments', fragments(1025), 1008, 'BAD_FRAME'],
  ['130,000 fragments of one byte', fragments(130_000), 1008, 'BAD_FRAME'],
  ['one byte above maxPayload', frame(Buffer.alloc(4097, 0x20)), 1009, 'FRAME_TOO_LARGE'],
  ['a declared terabyte', frame('{', { declared: 2 ** 40 }), 1009, 'FRAME_TOO_LARGE'],
  ['a declared length of 2^64 - 1', frame('{', { declared: 2n ** 64n - 1n }), 1009, 'BAD_FRAME'],
  [
    'fragments that together are above maxPayload',
    Buffer.concat([
      frame(Buffer.alloc(4096, 0x20), { fin: false }),
      frame(Buffer.alloc(1, 0x20), { opcode: 0 }),
    ]),
    1009,
    'FRAME_TOO_LARGE',
  ],
  ['more bytes than declared', frame('{"post_type":"message"}', { declared: 2 }), 1002, 'BAD_FRAME'],
  ['a frame without a mask', frame('{}', { mask: false }), 1002, 'BAD_FRAME'],
  ['RSV1', frame('{}', { rsv: 4 }), 1002, 'BAD_FRAME'],
  ['RSV2', frame('{}', { rsv: 2 }), 1002, 'BAD_FRAME'],
  ['RSV3', frame('{}', { rsv: 1 }), 1002, 'BAD_FRAME'],
  ['a reserved opcode', frame('{}', { opcode: 3 }), 1002, 'BAD_FRAME'],
  ['a reserved control opcode', frame('{}', { opcode: 11 }), 1002, 'BAD_FRAME'],
  ['a ping of 126 bytes', frame(Buffer.alloc(126), { opcode: 9 }), 1002, 'BAD_FRAME'],
  ['a ping in fragments', frame('', { opcode: 9, fin: false }), 1002, 'BAD_FRAME'],
  ['a continuation of nothing', frame('{}', { opcode: 0 }), 1002, 'BAD_FRAME'],
  ['a message within a message', Buffer.concat([frame('{', { fin: false }), frame('{}')]), 1002, 'BAD_FRAME'],
  ['close code 999', closeFrame(999), 1002, 'BAD_FRAME'],
  ['close code 1005', closeFrame(1005), 1002, 'BAD_FRAME'],
  ['close code 5000', closeFrame(5000), 1002, 'BAD_FRAME'],
  ['half a close code', frame([3], { opcode: 8 }), 1002, 'BAD_FRAME'],
  ['a close reason that is not UTF-8', closeFrame(1000, [0xff]), 1007, 'BAD_FRAME'],
  ['a second HTTP request', Buffer.from(upgradeRequest()), 1002, 'BAD_FRAME'],
]

describe('a frame that is not WebSocket ends its own link alone', () => {
  it.each(broken)('%s', async (_name, bytes, close, code) => {
    const all = await scene('v11', { maxPayload: 4096 })
    const offline = nextEvent(all.app, 'offline')
    all.hostile.write(bytes)
    expect(await all.hostile.closeCode()).toBe(close)
    expect(all.errors.map((error) => error.code)).toEqual([code])
    const [bot, cause] = await offline
    expect(bot.selfId).toBe(HOSTILE)
    expect(cause.code).toBe(code)
    await all.hostile.closed
    expect(all.app.status().links).toHaveLength(1)
    await expectUnharmed(all)
  })

  it('names maxPayload where a frame is too large', async () => {
    const all = await scene('v11', { maxPayload: 4096 })
    all.hostile.write(frame(Buffer.alloc(4097, 0x20)))
    expect(await all.hostile.closeCode()).toBe(1009)
    const [error] = all.errors
    expect(error).toMatchObject({ code: 'FRAME_TOO_LARGE', side: 'configuration', status: 1009 })
    expect(error?.shortMessage).toContain('maxPayload')
    expect(error?.hint).toContain('maxPayload')
  })

  it('although the peer never ends its side', async () => {
    const all = await scene('v11', {}, { allowHalfOpen: true })
    const offline = nextEvent(all.app, 'offline')
    all.hostile.text('{}', { mask: false })
    expect(await all.hostile.closeCode()).toBe(1002)
    expect((await offline)[0].selfId).toBe(HOSTILE)
    await expectUnharmed(all)
  }, 5000)

  it('closes without a report where a legal close frame comes', async () => {
    const all = await scene()
    const offline = nextEvent(all.app, 'offline')
    await all.hostile.close(4000)
    const [, cause] = await offline
    expect(cause).toMatchObject({ code: 'LINK_LOST', status: 4000 })
    expect(all.errors).toEqual([])
    await expectUnharmed(all)
  })
})

describe('a connection that ends in the middle of a frame', () => {
  const whole = frame(JSON.stringify({ ...message('v11', 'cut'), padding: 'x'.repeat(200) }))
  const headers = Array.from({ length: 10 }, (_, cut): [number] => [cut])

  it.each([
    ['a reset', (client: RawClient) => client.reset()],
    ['a FIN', (client: RawClient) => client.end()],
  ])(
    'by %s, wherever the cut is',
    async (_name, cut) => {
      const { app, errors, port, witness, hostile } = await scene()
      await hostile.close()
      await expect.poll(() => app.bots.length).toBe(1)
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: whole.length }), async (position) => {
          const client = await open(port, specs.v11)
          expect(app.bots).toHaveLength(2)
          const offline = nextEvent(app, 'offline')
          await new Promise((resolve) => client.socket.write(whole.subarray(0, position), resolve))
          cut(client)
          const [bot, cause] = await offline
          expect(bot.selfId).toBe(HOSTILE)
          expect(cause).toMatchObject({ code: 'LINK_LOST', status: 1006 })
          expectBalanced(app)
        }),
        { numRuns: 150, examples: [...headers, [whole.length - 1], [whole.length]] },
      )
      expect(errors).toEqual([])
      expect(app.status().links).toHaveLength(1)
      await expectUnharmed({ app, witness })
    },
    60_000,
  )

  it('where the frame never was as long as it said', async () => {
    const all = await scene()
    const offline = nextEvent(all.app, 'offline')
    // What follows counts as the rest of the frame.
    all.hostile.text('{', { declared: 60_000 }).event(message('v11', 'swallowed'))
    all.hostile.end()
    expect((await offline)[1]).toMatchObject({ code: 'LINK_LOST' })
    expect(all.app.status().counters.frames).toBe(0)
    await expectUnharmed(all)
  })

  it('in the middle of the fragments of a message', async () => {
    const all = await scene()
    const offline = nextEvent(all.app, 'offline')
    all.hostile.write(fragments(100)).end()
    await offline
    expect(all.app.status().counters.frames).toBe(0)
    await expectUnharmed(all)
  })
})

describe('many bad frames', () => {
  it('end the link at the twentieth, with 1007', async () => {
    const all = await scene()
    for (let i = 0; i < 19; i++) all.hostile.text('null')
    await expectOpen(all, 'v11')
    expect(all.errors).toEqual([])
    const offline = nextEvent(all.app, 'offline')
    all.hostile.text('null').event(message('v11', 'too late'))
    expect(await all.hostile.closeCode()).toBe(1007)
    expect((await offline)[1]).toMatchObject({ code: 'BAD_FRAME', status: 1007 })
    expect(all.errors).toEqual([expect.objectContaining({ code: 'BAD_FRAME', status: 1007 })])
    await all.hostile.closed
    expect(all.app.status().counters.dropped.not_an_object).toBe(20)
    expect(all.app.status().counters.events.dispatched).toBe(1)
    await expectUnharmed(all)
  })

  it('that are spread over a longer time leave the link open', async () => {
    const all = await scene()
    // The clock alone: the timers of the sockets go on.
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 19; i++) all.hostile.text('null')
      await expectOpen(all, 'v11')
      vi.advanceTimersByTime(10_000)
    }
    expect(all.errors).toEqual([])
    await expectUnharmed(all)
  })

  it('are logged once', async () => {
    const all = await scene()
    for (let i = 0; i < 10; i++) all.hostile.text('null')
    await expectOpen(all, 'v11')
    expect(all.lines.filter((line) => line.includes('not_an_object'))).toHaveLength(1)
  })

  it('do not hide behind good ones', async () => {
    const all = await scene()
    for (let i = 0; i < 20; i++) all.hostile.event(message('v11', `${i}`)).text('')
    expect(await all.hostile.closeCode()).toBe(1007)
    await all.hostile.closed
    expect(all.app.status().counters.events.dispatched).toBe(20)
    await expectUnharmed(all)
  })
})

/** Stands for the echo of a call that is under way. */
const ECHO = 'the-echo'

const words = [
  'message',
  'message_sent',
  'meta_event',
  'meta',
  'notice',
  'request',
  'lifecycle',
  'heartbeat',
  'connect',
  'status_update',
  'bot_offline',
  'bot_online',
  'private',
  'group',
  'ok',
  'failed',
  'async',
  '',
  ECHO,
]
const names = [
  'post_type',
  'message_type',
  'notice_type',
  'meta_event_type',
  'type',
  'detail_type',
  'sub_type',
  'self',
  'self_id',
  'user_id',
  'platform',
  'group_id',
  'message_id',
  'message',
  'data',
  'time',
  'status',
  'bots',
  'online',
  'interval',
  'version',
  'impl',
  'retcode',
  'echo',
  'toString',
  'valueOf',
  '__proto__',
]

const { value: anyValue, object: anyObject } = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.constantFrom(...words).map((word) => JSON.stringify(word)),
      fc.constantFrom('0', '-1', '1e400', '666', '1403', 'true', 'false', 'null'),
      fc.bigInt().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
    ),
    tie('object'),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items}]`),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 10 })
    .map((pairs) => `{${pairs.map(([name, value]) => `"${name}":${value}`)}}`),
}))

const anyEvent = fc
  .tuple(
    fc.constantFrom(
      '"post_type":"message","message_type":"private"',
      '"post_type":"message_sent"',
      '"post_type":"notice","notice_type":"bot_offline"',
      '"post_type":"request"',
      '"post_type":"meta_event","meta_event_type":"heartbeat"',
      '"post_type":"from.the.future"',
      '"type":"message","detail_type":"private"',
      '"type":"notice","detail_type":"x"',
      '"type":"meta","detail_type":"connect"',
      '"type":"meta","detail_type":"heartbeat"',
      '"type":"meta","detail_type":"status_update"',
      `"status":"ok","retcode":0,"echo":"${ECHO}"`,
    ),
    fc.constantFrom('', ',"self_id":666', ',"self":{"platform":"qq","user_id":"666"}'),
    anyObject,
  )
  .map(([kind, self, rest]) => `{${kind}${self}${rest === '{}' ? '' : ','}${rest.slice(1)}`)

/** A payload, and whether it goes out as a binary frame. */
type Payload = readonly [bytes: string | Uint8Array, isBinary: boolean]

const asBinary = (text: string): Uint8Array => {
  try {
    return toMsgpack(JSON.parse(text))
  } catch {
    return Buffer.from(text)
  }
}

const anyPayload: fc.Arbitrary<Payload> = fc.oneof(
  anyEvent.map((text): Payload => [text, false]),
  anyEvent.map((text): Payload => [asBinary(text), true]),
  anyValue.map((text): Payload => [text, false]),
  anyValue.map((text): Payload => [asBinary(text), true]),
  fc.tuple(anyEvent, fc.nat()).map(([text, cut]): Payload => [text.slice(0, cut % (text.length + 1)), false]),
  fc.string({ unit: 'binary' }).map((text): Payload => [text, false]),
  fc.uint8Array({ maxLength: 200 }).map((bytes): Payload => [bytes, true]),
  fc.uint8Array({ maxLength: 200 }).map((bytes): Payload => [bytes, false]),
)

const kinds = ['v11', 'v12', 'unnamed'] as const

describe('arbitrary frames', () => {
  it('are all accounted for, and end no more than their own link', async () => {
    const { app, port, witness, hostile } = await scene()
    await hostile.close()
    app.on('event', ({ type }) => Promise.resolve(type))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(anyPayload, { minLength: 1, maxLength: 30 }),
        async (kind, payloads) => {
          const client = await open(port, kind === 'unnamed' ? { target: '/ws' } : specs[kind])
          let echo = 'none'
          if (kind !== 'unnamed') {
            if (kind === 'v12') {
              const received = nextMessage(app, HOSTILE)
              client.event(message('v12', 'hello'))
              await received
            }
            const bot = await app.bot(`${kind === 'v11' ? 'v11:' : 'v12:qq:'}${HOSTILE}`)
            // Settled by whatever comes, or by the end of the link.
            bot.call('anything').catch(() => {})
            echo = JSON.parse((await client.frame()).payload.toString()).echo
          }
          for (const [bytes, isBinary] of payloads) {
            const payload = typeof bytes === 'string' ? bytes.replaceAll(ECHO, echo) : bytes
            client.text(payload, { opcode: isBinary ? 2 : 1 })
          }
          await client.close()
          expectBalanced(app)
          await expect.poll(() => app.status().links.length, { interval: 1 }).toBe(1)
          expect(app.status().pendingCalls).toBe(0)
        },
      ),
      { numRuns: 300 },
    )
    await expectUnharmed({ app, witness })
    expect('polluted' in {}).toBe(false)
  }, 60_000)

  const anyEvents = fc.array(anyEvent, { minLength: 1, maxLength: 20 })
  const anyVersion = fc.constantFrom<Version[]>('v11', 'v12')

  const hostileId = '"post_type":"message","message_type":"private","self_id":666,"user_id":{"toString":0}'
  const failures = ['DRIVER_FAILED', 'HANDLER_FAILED']

  /** The events of each run come by a link of its own. */
  async function expectNoFailures({ app, errors, port }: Scene): Promise<void> {
    await fc.assert(
      fc.asyncProperty(anyVersion, anyEvents, async (version, events) => {
        const client = await open(port, specs[version])
        for (const event of events) client.text(event)
        await client.close()
        await expect.poll(() => app.status().links.length, { interval: 1 }).toBe(1)
        const failed = errors.splice(0).filter(({ code }) => failures.includes(code))
        expect(failed.map(({ shortMessage }) => shortMessage)).toEqual([])
      }),
      { numRuns: 300, examples: [['v11', [`{${hostileId}}`]]] },
    )
  }

  it('cause no failure of the library, whatever stands in the place of an id or a text', async () => {
    const all = await scene()
    await all.hostile.close()
    await expectNoFailures(all)
    expect(all.app.status().counters.dropped.internal_error).toBe(undefined)
    await expectUnharmed(all)
  }, 60_000)

  it('do not make the fields of an event throw', async () => {
    const all = await scene()
    await all.hostile.close()
    all.app.on('event', (event) => {
      JSON.stringify([event.time, event.subType, event.userId, event.groupId, event.guildId])
      JSON.stringify([event.channelId, event.messageId, event.selfId, event.detailType, event])
      const isMessage = event.type === 'message' || event.type === 'message_sent'
      if (isMessage) JSON.stringify([event.message, event.text])
    })
    await expectNoFailures(all)
    await expectUnharmed(all)
  }, 60_000)

  it('end no more than their own connection where they are not even WebSocket', async () => {
    const { app, port, witness, hostile } = await scene()
    await hostile.close()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const client = await dial(port)
        client.write(upgradeRequest(specs.v11)).write(bytes)
        expect((await client.answer()).status).toBe(101)
        client.end()
        await client.closed
        expectBalanced(app)
      }),
      { numRuns: 200 },
    )
    await expectUnharmed({ app, witness })
  }, 60_000)
})
