/** What is no error and had better be known: told in one line each, without secrets. */
import type { OneBotOptions } from '@onebot.js/core'
import type { Place } from './bind.js'
import { optionsOf } from './drivers.js'
import { loggerOf } from './log.js'
import { printable } from './mistakes.js'
import type { Note, Settings } from './settings.js'

function noteInLog(log: Settings['log']): Note {
  const logger = loggerOf(log)
  if (logger === false) return () => {}
  return logger?.warn ?? ((text) => console.warn(`[onebot.js] ${text}`))
}

/** Makes options of settings. What is noted on the way is told at the end, be it an error. */
export async function withNotes(
  onNote: Note | undefined,
  read: (note: Note) => Promise<{ settings: Settings; place: Place }>,
): Promise<OneBotOptions> {
  const texts = new Set<string>()
  const note: Note = (text) => void texts.add(text)
  let log: Settings['log']
  try {
    const { settings, place } = await read(note)
    log = settings.log
    return optionsOf(settings, place, note)
  } finally {
    const tell = onNote ?? noteInLog(log)
    for (const text of texts) tell(printable(text))
  }
}
