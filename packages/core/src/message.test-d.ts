/** Type tests: segments narrow by version and type, with no cast and no `any`, and unknown ones stay readable. */
import type {
  createOneBot,
  MessageInput,
  ReceivedSegment,
  V11MessageEvent,
  V12MessageEvent,
} from './index.js'
import { segment } from './index.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectTrue = <T extends true>(): T | undefined => undefined

declare const app: ReturnType<typeof createOneBot>

export function segmentsOfV11Narrow(event: V11MessageEvent): unknown {
  for (const each of event.message) {
    switch (each.type) {
      case 'text':
        expectTrue<Equal<typeof each.data.text, string>>()
        break
      case 'at':
        expectTrue<Equal<typeof each.data.qq, 'all' | (string & {})>>()
        break
      case 'image':
        expectTrue<Equal<typeof each.data.url, string | undefined>>()
        expectTrue<Equal<typeof each.data.sub_type, number | undefined>>()
        // What nobody has declared.
        expectTrue<Equal<typeof each.data.some_field, unknown>>()
        break
      case 'reply':
        each.data.id satisfies string
        break
    }
    // @ts-expect-error V12 alone has it
    if (each.type === 'mention') return each
    // @ts-expect-error what came in is not changed
    each.type = 'text'
    const other: ReceivedSegment = each
    if (other.type === 'some_type') expectTrue<Equal<typeof other.data.key, unknown>>()
  }
  return event.message.find(({ type }) => type === 'at')
}

export function segmentsOfV12Narrow(event: V12MessageEvent): unknown {
  for (const each of event.message) {
    if (each.type === 'mention') expectTrue<Equal<typeof each.data.user_id, string>>()
    if (each.type === 'image') expectTrue<Equal<typeof each.data.file_id, string>>()
    // @ts-expect-error V11 alone has it
    if (each.type === 'at') return each
  }
  return event.message.filter(({ type }) => type === 'mention')
}

app.on('message', async (event) => {
  for (const each of event.message) if (each.type === 'text') each.data.text satisfies string
  expectTrue<Equal<typeof event.mentions.userIds, readonly string[]>>()
  expectTrue<Equal<typeof event.isToMe, boolean>>()
  expectTrue<Equal<typeof event.replyTo, string | undefined>>()
  const quoted = await event.quoted()
  expectTrue<Equal<typeof quoted extends { text: string } | undefined ? true : false, true>>()
  await event.reply(['a', segment.at(1), { type: 'x', data: {} }])
  // @ts-expect-error a number is no message
  await event.reply([1])
})

export async function callsTakeWhatTheBuilderMade(): Promise<void> {
  const bot = await app.bot(10001)
  const message = ['a', segment.at(1), segment.image('a.png')] as const
  await bot.as('v11').call('send_group_msg', { group_id: 1, message })
  await bot.as('v12').call('send_message', { detail_type: 'private', user_id: '1', message })
  const messages = [segment.node(1), segment.node({ userId: 1, nickname: 'n', content: message })]
  await bot.as('napcat').call('send_group_forward_msg', { group_id: 1, messages })
}

const built = segment.at(1)
expectTrue<Equal<typeof built.type, 'at'>>()
built satisfies MessageInput
// @ts-expect-error there is no such way
segment.image('a.png', { as: 'ftp' })
// @ts-expect-error a song of nobody
segment.music({ type: 'nobody', id: '1' })
