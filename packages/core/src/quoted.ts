/** A message that another one quotes, as `get_msg` gives it (`botuniverse/onebot-11` api/public.md). */
import { fieldOf, idText, isFields, toNumber } from './fields.js'
import { isMessageOf, type ReceivedSegmentOf, textOf, toSegments } from './message.js'

export class QuotedMessage {
  readonly messageId: string
  /** The data of the answer as it came. */
  readonly raw: object

  /** @internal `event.quoted()` makes it. */
  constructor(data: unknown, messageId: string) {
    this.raw = isFields(data) ? data : {}
    this.messageId = messageId
  }

  get message(): readonly ReceivedSegmentOf<'v11'>[] {
    const segments = toSegments(fieldOf(this.raw, 'message'))
    return isMessageOf<'v11'>(segments) ? segments : []
  }

  /** The text segments joined: unescaped and untrimmed. */
  get text(): string {
    return textOf(this.message)
  }

  /** Its sender. */
  get userId(): string | undefined {
    return idText(fieldOf(fieldOf(this.raw, 'sender'), 'user_id'))
  }

  /** When it was sent, in ms since 1970; `NaN` where the answer does not say. */
  get time(): number {
    return toNumber(fieldOf(this.raw, 'time')) * 1000
  }
}
