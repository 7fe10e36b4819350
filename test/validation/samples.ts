/** Every event in the captures, as text or bytes, by the file that it stands in. */
import { readdirSync } from 'node:fs'
import type { Frame, Version } from '@onebot.js/core'
import { decodeFrame } from '@onebot.js/core/frame'
import { type Fields, framesOf, isAnswer, isFields, readCapture } from '../captures/capture.js'
import { readExchanges, readMsgpackExchanges, readPosts } from '../captures/exchanges.js'

export interface Sample {
  readonly file: string
  readonly version: Version
  readonly frame: Frame
}

const fixtures = new URL('../captures/fixtures/', import.meta.url)

const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.jsonl'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.jsonl$/, ''))
  .sort()

function versionOf(value: Fields): Version | undefined {
  if (typeof value.post_type === 'string') return 'v11'
  return typeof value.detail_type === 'string' ? 'v12' : undefined
}

function decoded(frame: Frame): unknown {
  try {
    return decodeFrame(frame)
  } catch {
    // The captures have broken ones too.
    return undefined
  }
}

/** The texts in a body over HTTP that may be events: of a stream, or of a poll. */
function inBody(response: string): string[] {
  const body = response.slice(response.indexOf('\r\n\r\n') + 4)
  const streamed = [...body.matchAll(/^data: (\{.*\})$/gm)].map(([, text = '']) => text)
  return [...streamed, ...inAnswer(decoded(body))]
}

const inAnswer = (answer: unknown): string[] =>
  isFields(answer) && Array.isArray(answer.data) ? answer.data.map((each) => JSON.stringify(each)) : []

function framesIn(file: string): Frame[] {
  const sent = framesOf(readCapture(file).all, 'impl->sdk').filter(({ value }) => !isAnswer(value))
  return [
    ...sent.map(({ frame }) => frame),
    ...readPosts(file).map(({ body }) => body),
    ...[...readExchanges(file).values()].flatMap(({ response }) => inBody(response)),
    ...readMsgpackExchanges(file).flatMap(({ response_b64 }) =>
      inAnswer(decoded(Buffer.from(response_b64, 'base64'))),
    ),
  ]
}

export const samples: readonly Sample[] = files.flatMap((file) =>
  framesIn(file).flatMap((frame): Sample[] => {
    const value = decoded(frame)
    const version = isFields(value) ? versionOf(value) : undefined
    return version === undefined ? [] : [{ file, version, frame }]
  }),
)
