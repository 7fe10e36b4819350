/** The captures of `fixtures/`, read: what an implementation sent, and what it was sent, in order. */
import { readFileSync } from 'node:fs'
import type { Frame, Version } from '@onebot.js/core'
import { decodeFrame } from '@onebot.js/core/frame'

export type Fields = Readonly<Record<string, unknown>>

/** The request that opened a connection, with the status that the other side of that day answered. */
export interface Upgrade {
  readonly t_ms: number
  /** Forward WebSocket: what was tried with this connection. */
  readonly ch?: string
  readonly conn: number
  readonly kind: 'upgrade'
  readonly url: string
  /** Names and values in turn, in their order and case. */
  readonly rawHeaders: readonly string[]
  readonly status: number
  /** Forward WebSocket: the headers of the answer, as `rawHeaders`. */
  readonly response?: readonly string[]
}

export interface FrameStep {
  readonly t_ms: number
  readonly conn: number
  readonly kind: 'frame'
  readonly dir: 'impl->sdk' | 'sdk->impl'
  readonly frame: Frame
  /** The frame decoded; nothing where it is broken or no object. */
  readonly value: Fields | undefined
  /** It came in the same bytes as the answer to the upgrade. */
  readonly inHead?: true
}

export interface Close {
  readonly t_ms: number
  readonly conn: number
  readonly kind: 'close'
  /** 1005: without a code. 1006: without a close frame. */
  readonly code: number
  readonly reason: string
  readonly inHead?: true
}

export type Step = Upgrade | FrameStep | Close

/** A TCP connection of a capture of which no byte was answered. */
export interface Tcp {
  readonly t_ms: number
  readonly conn: number
  readonly kind: 'tcp_accept' | 'tcp_close'
}

export interface Capture {
  readonly version: Version
  readonly steps: readonly Step[]
  /** Those of the whole file. */
  readonly all: readonly Step[]
}

type FrameLine = Omit<FrameStep, 'frame' | 'value'> & { text?: string; binary_b64?: string }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON by the engine itself, so that what the library makes of a text is compared with something else. */
function decode(frame: Frame): Fields | undefined {
  try {
    const value: unknown = typeof frame === 'string' ? JSON.parse(frame) : decodeFrame(frame)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function readLines<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}

function toStep(line: Upgrade | Close | FrameLine): Step {
  if (line.kind !== 'frame') return line
  const { text, binary_b64, ...rest } = line
  const frame = text ?? Buffer.from(binary_b64 ?? '', 'base64')
  return { ...rest, frame, value: decode(frame) }
}

/**
 * @param name the path in `fixtures/` without its ending, such as `napcat/reverse-ws.with-token`
 * @param channels forward WebSocket: what was tried; by default everything
 */
export function readCapture(name: string, ...channels: readonly string[]): Capture {
  const all = readLines<Upgrade | Close | FrameLine>(name).map(toStep)
  const upgrades = all.filter((step) => step.kind === 'upgrade')
  const conns = upgrades.filter(({ ch = '' }) => channels.includes(ch)).map(({ conn }) => conn)
  const steps = channels.length === 0 ? all : all.filter(({ conn }) => conns.includes(conn))
  const isV12 = all.some((step) => step.kind === 'frame' && step.value && 'detail_type' in step.value)
  return { version: isV12 ? 'v12' : 'v11', steps, all }
}

export const framesOf = (steps: readonly Step[], dir: FrameStep['dir']): FrameStep[] =>
  steps.filter((step) => step.kind === 'frame').filter((step) => step.dir === dir)

export const isAnswer = (value: Fields | undefined): value is Fields =>
  value !== undefined && 'retcode' in value

/** The events of a capture, in order. */
export const eventsOf = (capture: Capture): Fields[] =>
  framesOf(capture.steps, 'impl->sdk').flatMap(({ value }) => (value && !isAnswer(value) ? [value] : []))

/** The capture without the calls, and their answers, that were written the other way; events are always text. */
export function withEncoding(capture: Capture, encoding: 'json' | 'msgpack'): Capture {
  const steps = capture.steps.filter((step) => {
    if (step.kind !== 'frame' || (step.dir === 'impl->sdk' && !isAnswer(step.value))) return true
    return (typeof step.frame === 'string') === (encoding === 'json')
  })
  return { ...capture, steps }
}
