/** What an application on any SDK for OneBot V11 goes through with a pretend implementation. */
import { describeCalls } from './calls.js'
import { describeEvents } from './events.js'
import type { Habits } from './habits.js'
import { describeReturns } from './returns.js'

export function describeConversation(name: string, habits: Habits): void {
  describeEvents(name, habits)
  describeCalls(name, habits)
  describeReturns(name, habits)
}
