/** Events as NapCat sends them. */

/** At least so many different ones are sent. */
const EVENTS = 1024
const NAMES = ['小明', '凛冬将至', '云端漫步', 'Alice', '一只橘猫', '深夜食堂']
const TEXTS = ['今天晚上的活动几点开始？记得带上身份证', '刚刚更新了新版本，大家可以试一下', '收到，明天见']

const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? ''

/** Text that looks random, the same for the same index. */
function hex(index: number, length: number): string {
  let state = (index + 1) * 2_654_435_761
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    text += state.toString(16).padStart(8, '0')
  }
  return text.slice(0, length).toUpperCase()
}

export const lifecycle = (selfId: number): object => ({
  time: 1_795_242_652,
  self_id: selfId,
  post_type: 'meta_event',
  meta_event_type: 'lifecycle',
  sub_type: 'connect',
})

/** A group message that mentions the bot and has a text and a picture: about 960 bytes. */
function groupMessage(selfId: number, index: number): object {
  const userId = 200_000_000 + index
  const text = ` ${pick(TEXTS, index)}（${index}）`
  const file = `${hex(index, 32)}.jpg`
  const key = `CAQSKDH-${hex(index, 8)}_iEZ9sA0h2t6rHeVxYdQkqTt5PzM8wLbRc`
  const fileId = `EhQ${hex(index + 7, 14)}`
  const url = `https://multimedia.nt.qq.com.cn/download?appid=1407&fileid=${fileId}&rkey=${key}`
  return {
    self_id: selfId,
    user_id: userId,
    time: 1_795_242_652 + index,
    message_id: 1_300_000_000 + index,
    message_seq: 1_300_000_000 + index,
    real_id: 1_300_000_000 + index,
    real_seq: String(51_000 + index),
    message_type: 'group',
    sender: { user_id: userId, nickname: pick(NAMES, index), card: pick(NAMES, index + 1), role: 'member' },
    raw_message: `[CQ:at,qq=${selfId}]${text}[CQ:image,file=${file},sub_type=0]`,
    font: 14,
    sub_type: 'normal',
    message: [
      { type: 'at', data: { qq: String(selfId) } },
      { type: 'text', data: { text } },
      { type: 'image', data: { summary: '[图片]', file, sub_type: 0, url, file_size: '128734' } },
    ],
    message_format: 'array',
    post_type: 'message',
    group_id: 730_000_003,
    group_name: 'OneBot 开发交流群',
  }
}

/** Events in JSON of each account in turn. */
export function eventsOf(selfIds: readonly number[]): string[] {
  const events: string[] = []
  while (events.length < EVENTS) {
    for (const selfId of selfIds) events.push(JSON.stringify(groupMessage(selfId, events.length)))
  }
  return events
}
