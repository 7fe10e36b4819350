/** HTTP POST: every address of the guides, with every token, secret and way to show them. */
import { describe, it } from 'vitest'
import { botOf, type Env } from './bot.js'
import {
  bearer,
  SECRET,
  signature,
  signatureInCapitals,
  TOKEN,
  TOKEN_OF_V12,
  WRONG,
  waysToShow,
  waysToShowNone,
} from './credentials.js'
import { expectQuickReply, expectRefused, postCells, type Show } from './post.js'
import { notConfigured, postRefusals, type Refusal } from './refusals.js'

/** How a cell of the table ends; `undefined`: the event is taken. */
type Outcome = Refusal | undefined

const { SIGNATURE_MISSING, NOTHING_PRESENTED, SIGNATURE_WRONG, TOKEN_WRONG } = postRefusals
const unsigned = Object.entries(waysToShowNone).map(([way, shown]): [string, Show] => [way, () => shown])
const shows = (which: string, token: string): [string, Show][] =>
  Object.entries(waysToShow).map(([way, show]) => [`the ${which} token by ${way}`, () => show(token)])
const both =
  (...each: Show[]): Show =>
  (body) => ({ headers: Object.assign({}, ...each.map((show) => show(body).headers)) })

/** V11: how each way to show something ends where a token, a secret or both are set. */
const postTable: [way: string, show: Show, withToken: Outcome, withSecret: Outcome][] = [
  ...unsigned.map(([way, show]): (typeof postTable)[number] => [
    way,
    show,
    NOTHING_PRESENTED,
    SIGNATURE_MISSING,
  ]),
  ...shows('right', TOKEN).map(([way, show]): (typeof postTable)[number] => [
    way,
    show,
    undefined,
    SIGNATURE_MISSING,
  ]),
  ...shows('wrong', WRONG).map(([way, show]): (typeof postTable)[number] => [
    way,
    show,
    TOKEN_WRONG,
    SIGNATURE_MISSING,
  ]),
  ['a signature by the secret', (body) => signature(SECRET, body), SIGNATURE_WRONG, undefined],
  ['the same in capitals', (body) => signatureInCapitals(SECRET, body), SIGNATURE_WRONG, undefined],
  ['a signature by the token', (body) => signature(TOKEN, body), undefined, SIGNATURE_WRONG],
  [
    'the same in capitals, by the token',
    (body) => signatureInCapitals(TOKEN, body),
    undefined,
    SIGNATURE_WRONG,
  ],
  ['a signature by another key', (body) => signature(WRONG, body), SIGNATURE_WRONG, SIGNATURE_WRONG],
  ['a signature of another body', () => signature(SECRET, 'other'), SIGNATURE_WRONG, SIGNATURE_WRONG],
  ['no signature at all', () => ({ headers: { 'X-Signature': 'sha1=' } }), SIGNATURE_WRONG, SIGNATURE_WRONG],
  ['an empty signature', () => ({ headers: { 'X-Signature': '' } }), NOTHING_PRESENTED, SIGNATURE_MISSING],
  [
    'the right token and a signature by the secret',
    both(
      () => bearer(TOKEN),
      (body) => signature(SECRET, body),
    ),
    undefined,
    undefined,
  ],
  [
    'the wrong token and a signature by the secret',
    both(
      () => bearer(WRONG),
      (body) => signature(SECRET, body),
    ),
    SIGNATURE_WRONG,
    undefined,
  ],
  [
    'the right token and a wrong signature',
    both(
      () => bearer(TOKEN),
      (body) => signature(WRONG, body),
    ),
    undefined,
    SIGNATURE_WRONG,
  ],
]

describe('HTTP POST (V11)', () => {
  describe.each(postCells('v11'))('%s', (_name, url) => {
    describe.each<[name: string, env: Env, column: 'token' | 'secret']>([
      ['a token', { ONEBOT_ACCESS_TOKEN: TOKEN }, 'token'],
      ['a token of V11', { ONEBOT_V11_ACCESS_TOKEN: TOKEN, ONEBOT_V12_ACCESS_TOKEN: TOKEN_OF_V12 }, 'token'],
      ['a secret', { ONEBOT_SECRET: SECRET }, 'secret'],
      ['a secret of V11', { ONEBOT_V11_SECRET: SECRET }, 'secret'],
      ['a token and a secret', { ONEBOT_ACCESS_TOKEN: TOKEN, ONEBOT_SECRET: SECRET }, 'secret'],
    ])('with %s', (_, env, column) => {
      const bot = botOf(env)
      it.each(postTable)('%s', async (_way, show, withToken, withSecret) => {
        const outcome = column === 'token' ? withToken : withSecret
        const attempt = { version: 'v11', url, show } as const
        await (outcome ? expectRefused(bot(), attempt, outcome) : expectQuickReply(bot(), attempt))
      })
    })

    describe('with neither token nor secret', () => {
      const bot = botOf({})
      it.each(postTable)('takes an event with %s', async (_way, show) => {
        await expectQuickReply(bot(), { version: 'v11', url, show })
      })
      it('refuses what comes through a proxy from another machine', async () => {
        const headers = { 'X-Forwarded-For': '192.0.2.9' }
        await expectRefused(bot(), { version: 'v11', url, show: () => ({}), headers }, notConfigured)
      })
    })
  })
})
