/** The programs that run as children. */
import type { Transport } from './plan.js'

export type ProgramName = keyof typeof programs

export const programs = {
  onebot: import.meta.resolve('./subject-onebot.js'),
  'bare reverse-ws': import.meta.resolve('./bare/reverse-ws.js'),
  'bare forward-ws': import.meta.resolve('./bare/forward-ws.js'),
  'bare post': import.meta.resolve('./bare/post.js'),
  'bare api': import.meta.resolve('./bare/api.js'),
  'bare api-fetch': import.meta.resolve('./bare/api-fetch.js'),
  'load reverse-ws': import.meta.resolve('./load/reverse-ws.js'),
  'load forward-ws': import.meta.resolve('./load/forward-ws.js'),
  'load post': import.meta.resolve('./load/post.js'),
  'load api': import.meta.resolve('./load/api.js'),
  importing: import.meta.resolve('./importing.js'),
}

/** The transports by which the subject dials the load generator, and not the other way round. */
export const dialling: ReadonlySet<Transport> = new Set<Transport>(['forward-ws', 'api'])
