import type { Segment } from '@onebot.js/core'
import { describeConversation } from '../conversation.js'
import type { Habits } from '../habits.js'

// It takes the spaces after a mention away.
const mixed: readonly Segment[] = [
  { type: 'at', data: { qq: '20003' } },
  { type: 'text', data: { text: 'look ' } },
  { type: 'face', data: { id: '178' } },
  { type: 'text', data: { text: ' at ' } },
  { type: 'image', data: { file: 'a.png', url: 'http://127.0.0.1/a.png' } },
]
const sees: Habits['sees'] = {
  'a mention, a face and an image as array': mixed,
  'a mention, a face and an image as string': mixed,
}

const webSocket = {
  sees,
  // The first frame tells it the account, and goes no further.
  hides: ['lifecycle', 'heartbeat'],
  fails: (retcode, message) => ({ status: 'failed', retcode, message }),
} satisfies Partial<Habits>

describeConversation('ZeroBot', { ...webSocket, transport: 'forward-ws' })
describeConversation('ZeroBot', { ...webSocket, transport: 'reverse-ws' })
describeConversation('ZeroBot', {
  transport: 'http',
  sees,
  // It takes the reason from `msg` there, which is the name of go-cqhttp.
  fails: (retcode) => ({ status: 'failed', retcode, message: '' }),
})
