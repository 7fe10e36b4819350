/** Implementations that dial the subject, send events, and answer calls. */
import { readPlan, readPort, tell } from '../child.js'
import { maskedFrame } from '../frames.js'
import { FIRST_SELF_ID } from '../plan.js'
import { dialAll } from './dial.js'
import { sendInTurns, writesFor } from './websockets.js'

const { kind, links } = readPlan()
const selfIds = Array.from({ length: links }, (_, index) => FIRST_SELF_ID + index)
const writes = writesFor(selfIds, maskedFrame)
const sockets = await dialAll(readPort(), selfIds)
tell({})
// Calls come from the subject when it is told to go.
if (kind === 'events') await sendInTurns(sockets, writes)
