/**
 * Frames to values and back, for both encodings.
 * @module
 */
import type { Frame } from './driver.js'
import { parseJson } from './json.js'
import { parseMsgpack, toMsgpack } from './msgpack.js'

/** @throws {FrameError} on a frame that is malformed or nested too deeply */
export function decodeFrame(frame: Frame): unknown {
  return typeof frame === 'string' ? parseJson(frame) : parseMsgpack(frame)
}

/** Writes a value as a frame of the same kind as another one: an answer like its call. */
export function encodeLike(frame: Frame, value: unknown): Frame {
  return typeof frame === 'string' ? JSON.stringify(value) : toMsgpack(value)
}
