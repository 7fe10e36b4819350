/**
 * Stand-ins for implementations: without a wire, and on real sockets.
 * @module
 */
export { EventDropped } from './event-dropped.js'
export { type FakeImplementation, fakeImplementation } from './fake-implementation.js'
export type { Fault, FaultAfter, FaultName, FaultOptions, FaultStep } from './faults.js'
export { type MockDriver, type MockDriverOptions, mockDriver } from './mock-driver.js'
export type { FakeImplementationOptions } from './options.js'
export type { ProfileName } from './profile.js'
export type { MessageSpec } from './raw-event.js'
export { FailedReply, type RecordedCall, type Reply } from './replies.js'
export type { Failure, NextActionOptions, Rejection, TestImplementation } from './test-implementation.js'
export type { PostAnswer, QuickOperation } from './transport.js'
