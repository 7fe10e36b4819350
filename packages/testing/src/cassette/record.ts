/** Writes down what goes over the links of a driver, without secrets. */
import {
  type Admission,
  ConfigError,
  type Driver,
  type DriverHost,
  type EndpointStatus,
  type Handshake,
  type Link,
  LinkError,
  type LinkSink,
} from '@onebot.js/core'
import { assertKnownOptions, describe, tokensOf } from '@onebot.js/core/node'
import { type Destination, fileAt, LineWriter, type Sink } from './line-writer.js'
import { recordLink } from './record-link.js'
import { type RedactOptions, Redactor } from './redaction.js'
import { Tape } from './tape.js'

export interface RecordOptions {
  /** The file to write. What it held before is gone. */
  path?: string | undefined
  /** In the place of a file: is given one or more whole lines at a time, and none before it has resolved. */
  sink?: Sink | undefined
  /** What is left out beyond tokens, cookies and the queries of URLs. */
  redact?: RedactOptions | undefined
  /** How much may wait to be written. What comes then is lost, and counted. @default 16 MiB */
  maxBuffered?: number | undefined
}

const known = { path: true, sink: true, redact: true, maxBuffered: true } as const satisfies Record<
  keyof RecordOptions,
  true
>
const knownOfRedact = { ids: true, text: true, secrets: true } as const satisfies Record<
  keyof RedactOptions,
  true
>

/** A driver with a recording of what it carries. */
export interface RecordingDriver extends Driver {
  /** Lines that are written, and lines that were lost because writing was too slow or failed. */
  readonly recorded: { readonly lines: number; readonly lost: number }
}

class Recording implements RecordingDriver {
  readonly #driver: Driver
  readonly #options: RecordOptions
  #writer: LineWriter | undefined
  #tape: Tape | undefined
  readonly endpoints?: () => readonly EndpointStatus[]

  constructor(driver: Driver, options: RecordOptions) {
    this.#driver = driver
    this.#options = options
    if (driver.endpoints) this.endpoints = () => driver.endpoints?.() ?? []
  }

  get name(): string {
    return this.#driver.name
  }

  get recorded(): { lines: number; lost: number } {
    const { written = 0, lost = 0 } = this.#writer ?? {}
    return { lines: written, lost }
  }

  async start(host: DriverHost): Promise<void> {
    const { redact, maxBuffered = 2 ** 24 } = this.#options
    const writer = new LineWriter(await this.#open(), maxBuffered, (cause) => host.report(notWritten(cause)))
    this.#writer = writer
    const redactor = new Redactor(redact)
    const tape = new Tape(writer, redactor, this.name)
    try {
      await this.#driver.start(recordingHost(host, tape, redactor))
    } catch (error) {
      await this.#end(tape)
      throw error
    }
    this.#tape = tape
  }

  async stop(reason?: string): Promise<void> {
    await this.#driver.stop(reason)
    if (this.#tape) await this.#end(this.#tape)
    this.#tape = undefined
  }

  async #open(): Promise<Destination> {
    const { path, sink } = this.#options
    if (sink) return { write: sink }
    return fileAt(path ?? '')
  }

  async #end(tape: Tape): Promise<void> {
    tape.end()
    await this.#writer?.end()
  }
}

const notWritten = (cause: unknown): LinkError =>
  new LinkError('DRIVER_FAILED', `the recording cannot be written: ${describe(cause)}`, {
    delivered: 'no',
    cause,
  })

function recordingHost(host: DriverHost, tape: Tape, redactor: Redactor): DriverHost {
  return {
    admit: (handshake) => {
      concealTokens(redactor, handshake)
      return host.admit(handshake)
    },
    open: (link: Link): LinkSink => recordLink(link, (recorded) => host.open(recorded), tape),
    refused: (refusal: Admission & { ok: false }, remoteAddress) => host.refused?.(refusal, remoteAddress),
    conceal: (secret) => {
      redactor.conceal(secret)
      host.conceal?.(secret)
    },
    report: (cause) => host.report(cause),
  }
}

/** The tokens that are asked for; those of others are in no frame. */
function concealTokens(redactor: Redactor, { credentials }: Handshake): void {
  for (const token of [credentials.accessToken, credentials.secret]) {
    try {
      for (const { value } of tokensOf(token)) redactor.conceal(value)
    } catch {
      // The core says what is wrong with it.
    }
  }
}

/**
 * Records what a driver carries: `createOneBot({ drivers: [record(reverseWs(options), { path: 'link.jsonl' })] })`.
 * It is used in the place of the driver. Secrets are left out always.
 * @throws {ConfigError} unless there is one of `path` and `sink`, and on an option that there is not
 */
export function record(driver: Driver, options: RecordOptions): RecordingDriver {
  assertKnownOptions('record', options, known)
  assertKnownOptions('record: redact', options.redact ?? {}, knownOfRedact)
  if ((options.path === undefined) === (options.sink === undefined)) {
    throw new ConfigError('OPTIONS_INVALID', 'record() takes either a path or a sink')
  }
  return new Recording(driver, options)
}
