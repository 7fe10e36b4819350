/**
 * Records what goes over a real link, without secrets, and plays it again: as a driver, or against a bot that runs.
 * @module
 */
export type { CallDifference } from './exchanges.js'
export type {
  Cassette,
  CassetteHeader,
  CassetteLine,
  CloseLine,
  FailLine,
  FrameLine,
  LostLine,
  OpenLine,
  RecordedFrame,
} from './format.js'
export type { Sink } from './line-writer.js'
export { parseCassette, readCassette } from './read.js'
export { type RecordingDriver, type RecordOptions, record } from './record.js'
export type { RedactOptions } from './redaction.js'
export { type ReplayDriver, type ReplayOptions, replay } from './replay.js'
export { type ReplayReport, type ReplayToOptions, replayTo } from './replay-to.js'
export type { AnswerDifference } from './target-host.js'
