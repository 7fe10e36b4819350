import { describe, expect, it } from 'vitest'
import { objectOf, type Post, readPosts } from './exchanges.js'
import { itTakesEvery, newOf, playPosts } from './post-playback.js'

const selfId = '10001'
const secret = 's3cret'
// The receiver of the capture sent NapCat on to /other now and then.
const paths = ['/onebot/v11/http', '/other']
const posts = readPosts('napcat/http-post')
const isSigned = ({ rawHeaders }: Post): boolean => rawHeaders.includes('x-signature')
const signed = posts.filter(isSigned)
const unsigned = posts.filter((post) => !isSigned(post))

const statusesOf = (answers: readonly { status: number; code: string | undefined }[]): string[] => [
  ...new Set(answers.map(({ status, code }) => `${status} ${code ?? ''}`.trim())),
]

it('the capture has signed posts and others', () => {
  expect([signed.length, unsigned.length]).toEqual([38, 39])
})

describe.each([
  ['signed posts, at a bot with the secret', signed, { secret }],
  ['signed posts, at a bot with a new secret and the old one', signed, { secret: ['new', secret] }],
  ['signed posts, at a bot whose token is the secret', signed, { accessToken: secret }],
  ['posts without a signature, at a bot without a secret', unsigned, {}],
  ['signed posts, at a bot without a secret', signed, {}],
])('NapCat: %s', (_, each, credentials) => {
  const played = itTakesEvery(each, { ...credentials, paths }, selfId)

  it('answers each with 204: nobody asked for anything', () => {
    expect(statusesOf(played().answers)).toEqual(['204'])
    expect(played().answers.every(({ body }) => body.length === 0)).toBe(true)
  })

  it('is online by the first, and offline when NapCat says that it was kicked', () => {
    expect(played().changes).toEqual(['online 10001', 'offline 10001'])
  })
})

describe('NapCat that posts several events at one time', () => {
  it('is answered on each connection, and nothing is lost or doubled', async () => {
    const { answers, events, status } = await playPosts(signed, { secret, paths, atOnce: signed.length })
    expect(statusesOf(answers)).toEqual(['204'])
    // Which of two twins comes first is not said, so they are told apart by their ids alone.
    const idOf = ({ message_id, post_type, time, ...rest }: Record<string, unknown>): string =>
      String(post_type).startsWith('message') ? `${message_id}` : JSON.stringify({ ...rest, time })
    const sorted = (events: object[]): string[] => events.map((event) => idOf({ ...event })).sort()
    expect(sorted(events.map(({ raw }) => raw))).toEqual(
      sorted(newOf(signed).map(({ body }) => objectOf(body) ?? {})),
    )
    expect(status.counters).toMatchObject({ frames: 38, dropped: { duplicate: 5 } })
  })
})

describe('NapCat that is not let in', () => {
  const withHeader =
    (name: string, value: string) =>
    (post: Post): Post => ({
      ...post,
      rawHeaders: post.rawHeaders.map((each, at, all) => (all[at - 1] === name ? value : each)),
    })

  it.each([
    ['signed with another secret', signed, { secret: 'another' }, '403 SIGNATURE_WRONG'],
    ['signed with another token', signed, { accessToken: 'another' }, '403 SIGNATURE_WRONG'],
    ['without a signature, where there is a secret', unsigned, { secret }, '401 SIGNATURE_MISSING'],
    [
      'without a signature, where there is a token',
      unsigned,
      { accessToken: secret },
      '401 SIGNATURE_MISSING',
    ],
    [
      'with a signature that is that of another body',
      signed.map((post) => ({ ...post, body: post.body.replace('10001', '10009') })),
      { secret },
      '403 SIGNATURE_WRONG',
    ],
    [
      'with the secret of another account',
      signed,
      { secret: { '10002': secret } },
      '403 TOKEN_OF_ANOTHER_ACCOUNT',
    ],
    [
      'with an account that is none',
      signed.map(withHeader('x-self-id', 'a b')),
      { secret },
      '400 SELF_ID_INVALID',
    ],
  ])('%s', async (_, each, credentials, refusal) => {
    const { answers, events, changes, status } = await playPosts(each, { ...credentials, paths })
    expect(answers).toHaveLength(each.length)
    expect(statusesOf(answers)).toEqual([refusal])
    expect({ events, changes }).toEqual({ events: [], changes: [] })
    const [, code = ''] = refusal.split(' ')
    expect(status.counters).toMatchObject({ frames: 0, refused: { [code]: each.length } })
  })
})

describe('NapCat that was answered with a quick reply', () => {
  // The receiver of the capture answered whatever came; a group message is what a reply is for.
  const [asked] = signed.filter(({ answered }) => answered.body?.includes('"reply"'))

  it('gets the same reply from us', async () => {
    if (!asked) throw new Error('the capture has no quick reply')
    const { answers, errors } = await playPosts([asked], {
      secret,
      paths,
      onEvent: async (event) => {
        if (event.version !== 'v11' || event.type !== 'message') throw new Error(`it is a ${event.type}`)
        await event.quick({ reply: 'quick reply', at_sender: true })
      },
    })
    expect(errors).toEqual([])
    const [answer] = answers
    expect(answer).toMatchObject({ status: 200, type: 'application/json' })
    const captured = JSON.parse(asked.answered.body ?? '')
    expect(captured).toEqual({ reply: 'quick reply', at_sender: true })
    // A text that is no CQ code is the same as one segment of text.
    const reply = [{ type: 'text', data: { text: captured.reply } }]
    expect(JSON.parse(String(answer?.body))).toEqual({ ...captured, reply })
  })
})
