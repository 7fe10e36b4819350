/** Posts events to the bot as the implementation of a recording did. */
import type { Frame, Link } from '@onebot.js/core'
import { EventPosts } from '../event-posts.js'
import { Implementation } from '../implementation.js'
import type { ReplayToOptions } from './replay-to.js'
import type { Target } from './target-host.js'

export class TargetPosts implements Target {
  readonly #url: string
  readonly #posts: EventPosts
  #last: Promise<unknown> = Promise.resolve()

  constructor(url: string, { peer }: Link, { accessToken, secret }: ReplayToOptions) {
    const implementation = new Implementation({
      version: peer.protocol,
      selfId: peer.self?.user_id,
    })
    this.#url = url
    this.#posts = new EventPosts(implementation, { accessToken, secret })
  }

  async send(frame: Frame): Promise<Frame | undefined> {
    const posting = this.#posts.post(this.#url, frame)
    this.#last = posting.catch(() => {})
    const { status, body } = await posting
    if (status >= 300)
      throw new Error(`the bot answered ${status} to an event: ${String(body).slice(0, 200)}`)
    return body
  }

  close(): void {}

  async ended(): Promise<void> {
    await this.#last
    this.#posts.cut()
  }
}
