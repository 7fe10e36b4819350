/** Posts events to the bot: HTTP POST of V11, and webhooks of V12 as Go-LibOneBot does. */
import { createHmac } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Frame } from '@onebot.js/core'
import { changed, USER_AGENT_12 } from './headers.js'
import type { Implementation } from './implementation.js'
import type { FakeImplementationOptions } from './options.js'
import { asCall, isRecord, tryDecode } from './replies.js'
import { sleep } from './sleep.js'
import { VERSION_12 } from './standard-replies.js'
import type { PostAnswer } from './transport.js'

export class EventPosts {
  readonly answers: PostAnswer[] = []
  readonly #implementation: Implementation
  readonly #options: FakeImplementationOptions
  readonly #agent = new Agent({ keepAlive: true })
  #last: Promise<unknown> = Promise.resolve()
  #underWay = 0
  #cut = new AbortController()

  constructor(implementation: Implementation, options: FakeImplementationOptions) {
    this.#implementation = implementation
    this.#options = options
  }

  /** Rejects where no answer comes. */
  post(url: string, frame: Frame): Promise<PostAnswer> {
    const { version, profile } = this.#implementation
    const { concurrent = version === 'v11' && profile.posts.areConcurrent } = this.#options
    const { signal } = this.#cut
    const posted = concurrent
      ? this.#deliver(url, frame, signal)
      : this.#last.then(() => this.#deliver(url, frame, signal))
    // Nobody has to look at the answer.
    this.#last = posted.catch(() => {})
    return posted
  }

  /** Ends what is under way and whatever waits; later posts are sent again. */
  cut(): void {
    this.#cut.abort()
    this.#cut = new AbortController()
    this.#agent.destroy()
  }

  leaks(): string[] {
    return Array.from({ length: this.#underWay }, () => 'an event that it posts has no answer yet')
  }

  async #deliver(url: string, frame: Frame, cut: AbortSignal): Promise<PostAnswer> {
    this.#underWay++
    try {
      return await this.#deliverAgain(url, frame, cut)
    } finally {
      this.#underWay--
    }
  }

  async #deliverAgain(url: string, frame: Frame, cut: AbortSignal): Promise<PostAnswer> {
    const { version, profile } = this.#implementation
    const { retries = version === 'v11' ? profile.posts.retries : 0, retryInterval = 1500 } = this.#options
    for (let left = retries; ; left--) {
      try {
        const answer = await this.#post(url, frame, cut)
        this.answers.push(answer)
        this.#take(answer, frame)
        return answer
      } catch (error) {
        if (left <= 0 || cut.aborted) throw error
        await sleep(retryInterval, cut)
        cut.throwIfAborted()
      }
    }
  }

  async #post(url: string, frame: Frame, cut: AbortSignal): Promise<PostAnswer> {
    const { postTimeout = 5000 } = this.#options
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), postTimeout)
    timer.unref()
    try {
      return await this.#exchange(url, frame, AbortSignal.any([cut, late.signal]))
    } catch (cause) {
      if (!late.signal.aborted || cut.aborted) throw cause
      throw new Error(`the bot did not answer within ${postTimeout} ms`, { cause })
    } finally {
      clearTimeout(timer)
    }
  }

  async #exchange(url: string, frame: Frame, signal: AbortSignal): Promise<PostAnswer> {
    const body = Buffer.from(frame)
    const headers = changed(this.#headers(frame, body), this.#options)
    const sent = request(url, { method: 'POST', agent: this.#agent, headers, signal })
    const response = new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve)
      // As long as the request lives: after its answer, too, it may fail.
      sent.on('error', reject)
    })
    sent.end(body)
    const { statusCode: status = 0, headers: given } = await response
    const bytes = await buffer(await response)
    const isMsgpack = given['content-type']?.startsWith('application/msgpack')
    return { status, headers: given, body: isMsgpack ? bytes : bytes.toString() }
  }

  #headers(frame: Frame, body: Buffer): Record<string, string | undefined> {
    const { accessToken, secret } = this.#options
    const { version, self, profile } = this.#implementation
    if (version === 'v11') {
      const { headers, signature, signsWithToken } = profile.posts
      const key = secret || (signsWithToken ? accessToken : undefined)
      const digest = key && createHmac('sha1', key).update(body).digest('hex')
      return { ...headers(self.user_id, body.length), [signature]: digest ? `sha1=${digest}` : undefined }
    }
    return {
      'Content-Type': typeof frame === 'string' ? 'application/json' : 'application/msgpack',
      'User-Agent': USER_AGENT_12,
      'X-OneBot-Version': '12',
      'X-Impl': VERSION_12.impl,
      Authorization: accessToken ? `Bearer ${accessToken}` : undefined,
    }
  }

  /** Does what an answer asks for: one quick operation in V11, any number of calls in V12. */
  #take({ status, headers, body }: PostAnswer, frame: Frame): void {
    const value = tryDecode(body)
    const isTyped = /^application\/(?:json|msgpack)/.test(String(headers['content-type']))
    if (this.#implementation.version === 'v11') {
      const isTaken = this.#implementation.profile.posts.takes(status) && isRecord(value)
      if (isTaken) this.#implementation.takeQuick(tryDecode(frame), value)
    } else if (status === 200 && isTyped && Array.isArray(value)) {
      for (const request of value) void this.#execute(request)
    }
  }

  async #execute(request: unknown): Promise<void> {
    const read = asCall(request)
    if (read === undefined) return
    for await (const _ of this.#implementation.take(read, 'http')) {
      // Nobody hears of the answers.
    }
  }
}
