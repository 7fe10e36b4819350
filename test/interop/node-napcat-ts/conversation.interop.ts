import { expect } from 'vitest'
import { describeConversation } from '../conversation.js'
import type { Habits } from '../habits.js'

const habits: Habits = {
  transport: 'forward-ws',
  // It takes the escapes of a CQ string back before it looks for codes, twice.
  sees: {
    'text to escape as string': [
      { type: 'text', data: { text: 'a & b, [c]' } },
      { type: 'text', data: { text: ' & d' } },
    ],
    'an image to escape as string': [
      { type: 'image', data: { file: 'a', url: 'http://127.0.0.1/?b' } },
      { type: 'text', data: { text: '&c=2]' } },
    ],
  },
  // It rejects with the answer.
  fails: (retcode, message) => ({
    status: 'failed',
    retcode,
    data: null,
    message,
    wording: message,
    echo: expect.any(String),
    stream: 'normal-action',
  }),
  // `quick_action` is `.handle_quick_operation` with the event in it.
  replies: (text, { user, group }) => ({
    action: '.handle_quick_operation',
    params: {
      context: expect.objectContaining({ user_id: user, ...(group && { group_id: group }) }),
      operation: { reply: [{ type: 'text', data: { text } }] },
    },
  }),
  approves: ({ flag }) => ({
    action: '.handle_quick_operation',
    params: { context: expect.objectContaining({ flag }), operation: { approve: true } },
  }),
}

describeConversation('node-napcat-ts', habits)
