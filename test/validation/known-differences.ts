/** Where published samples differ from the tables, in the order of the samples, and why. */
export interface KnownDifference {
  readonly source: string
  /** As `Difference` in core has it. */
  readonly kind: string
  readonly text: string
  readonly why: string
}

const basics = 'NapNeko/NapCatDocs src/onebot/basic_event.md'
const network = 'NapNeko/NapCatDocs src/onebot/network.md'
const numbers = 'The page has numbers; NapCat itself sends strings.'
const shortened = 'The page leaves out what it is not about: time, self_id, message_id, sender.'

export const inEvents: readonly KnownDifference[] = [
  {
    source: basics,
    kind: 'message.?',
    text: '/message_type is missing',
    why: 'The page shows the three fields that all events share; nobody sends such an event.',
  },
  { source: basics, kind: 'segment.at', text: '/message/0/data/qq must be string, not number', why: numbers },
  { source: basics, kind: 'segment.at', text: '/message/2/data/qq must be string, not number', why: numbers },
  {
    source: basics,
    kind: 'segment.face',
    text: '/message/3/data/id must be string, not number',
    why: numbers,
  },
  {
    source: basics,
    kind: 'segment.reply',
    text: '/message/4/data/id must be string, not number',
    why: numbers,
  },
  { source: network, kind: 'message.private', text: '/time is missing', why: shortened },
  { source: network, kind: 'message.group', text: '/time is missing', why: shortened },
]

export const inCalls: readonly KnownDifference[] = [
  {
    source: 'NapNeko/NapCatDocs src/api/4.18.13/openapi.json',
    kind: 'receive_online_file',
    text: '/element_id is missing',
    why: 'The schema beside the example demands it; the example has a save_path, which the schema lacks.',
  },
  {
    source: 'NapNeko/NapCatDocs src/api/4.18.13/openapi.json',
    kind: 'refuse_online_file',
    text: '/element_id is missing',
    why: 'The schema beside the example demands it.',
  },
  {
    source: 'NapNeko/NapCatDocs src/api/4.18.2/openapi.json',
    kind: 'set_group_album_media_like',
    text: '/batch_id is missing',
    why: 'Up to 4.18.2 it had id, in whose place batch_id came.',
  },
]
