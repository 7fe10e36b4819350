/** The lines of a recording: numbered, timed and redacted. */
import type { Frame, Link, Self } from '@onebot.js/core'
import {
  type CassetteHeader,
  type CassetteLine,
  FORMAT,
  type FrameLine,
  type OpenLine,
  type RecordedFrame,
} from './format.js'
import type { LineWriter } from './line-writer.js'
import type { Redactor } from './redaction.js'

type Untimed<L extends CassetteLine> = L extends CassetteLine ? Omit<L, 't'> : never

/** What is known of a frame beside itself. */
export type FrameNotes = Omit<FrameLine, 't' | 'kind' | 'link' | 'text' | 'base64' | 'unreadable'>

export class Tape {
  readonly redactor: Redactor
  readonly #writer: LineWriter
  readonly #driver: string
  readonly #date = new Date().toISOString()
  readonly #startedAt = performance.now()
  #hasHeader = false
  #links = 0
  #frames = 0
  #lost = 0

  constructor(writer: LineWriter, redactor: Redactor, driver: string) {
    this.#writer = writer
    this.redactor = redactor
    this.#driver = driver
  }

  /** A link opens. @returns its number */
  open({ shape, sends, receives, peer: known }: Link): number {
    const { id, protocol, role, impl, implVersion, poll } = known
    const self = known.self && this.#selfOf(known.self)
    const peer: OpenLine['peer'] = {
      id: this.redactor.peer(id),
      ...(protocol && { protocol }),
      ...(role && { role }),
      ...(self && { self }),
      ...(impl && { impl: this.redactor.words(impl) }),
      ...(implVersion && { implVersion: this.redactor.words(implVersion) }),
      ...(poll && { poll }),
    }
    if (!this.#hasHeader) this.#header({ ...(protocol && { protocol }), ...(self && { self }) })
    const link = ++this.#links
    this.add({ kind: 'open', link, shape, sends, receives, peer })
    return link
  }

  /** @returns a number by which other lines refer to a frame */
  newId(): number {
    return ++this.#frames
  }

  /** @param isSecret whether all that it answers is secret */
  frame(kind: 'in' | 'out', link: number, frame: Frame, notes: FrameNotes = {}, isSecret = false): void {
    this.add({ kind, link, ...notes, ...this.#recorded(frame, isSecret) })
  }

  add(line: Untimed<CassetteLine>): void {
    const t = this.#now
    const lost = this.#lost > 0 ? [{ t, kind: 'lost', lines: this.#lost }] : []
    if (this.#write(...lost, { t, ...line })) this.#lost = 0
    else this.#lost++
  }

  /** A recording without a link has a header as well. */
  end(): void {
    if (!this.#hasHeader) this.#header({})
    if (this.#lost > 0) this.#write({ t: this.#now, kind: 'lost', lines: this.#lost })
  }

  get #now(): number {
    return Math.round(performance.now() - this.#startedAt)
  }

  #header(known: Pick<CassetteHeader, 'protocol' | 'self'>): void {
    this.#hasHeader = true
    this.#write({ cassette: FORMAT, date: this.#date, driver: this.redactor.words(this.#driver), ...known })
  }

  #write(...lines: object[]): boolean {
    return this.#writer.add(lines.map((line) => `${JSON.stringify(line)}\n`))
  }

  #recorded(frame: Frame, isSecret: boolean): RecordedFrame {
    const clean = this.redactor.frame(frame, isSecret)
    if (clean === undefined) return { unreadable: frame.length }
    return typeof clean === 'string' ? { text: clean } : { base64: Buffer.from(clean).toString('base64') }
  }

  #selfOf({ platform, user_id }: Self): Self {
    return { platform, user_id: this.redactor.id(user_id) }
  }
}
