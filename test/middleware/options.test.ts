import { lanes, rateLimit, retry, staleGuard } from 'onebot.js/middleware'
import { expect, it } from 'vitest'

const rate = { limit: 1, per: 1000 }

it.each<[make: (options: never) => unknown, options: unknown, message: string]>([
  [lanes, { maxPerlane: 1 }, "lanes: there is no option 'maxPerlane'; did you mean 'maxPerLane'?"],
  [retry, { attempt: 5 }, "retry: there is no option 'attempt'; did you mean 'attempts'?"],
  [retry, { backoff: 500 }, 'backoff takes an object of options, not 500'],
  [retry, { backoff: { mim: 500 } }, "backoff: there is no option 'mim'; did you mean 'min'?"],
  [
    staleGuard,
    { olderThan: 60_000, onstale: () => {} },
    "staleGuard: there is no option 'onstale'; did you mean",
  ],
  [
    rateLimit,
    { perAccount: rate, maxwaiting: 1 },
    "rateLimit: there is no option 'maxwaiting'; did you mean",
  ],
  [
    rateLimit,
    { perTarget: { ...rate, burts: 5 } },
    "perTarget: there is no option 'burts'; did you mean 'burst'?",
  ],
  [rateLimit, undefined, 'rateLimit takes an object of options, not undefined'],
  [staleGuard, undefined, 'staleGuard takes an object of options, not undefined'],
  [lanes, null, 'lanes takes an object of options, not null'],
])('%o of %j is refused, with what was meant', (make, options, message) => {
  expect(() => Reflect.apply(make, undefined, [options])).toThrow(
    expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringContaining(message) }),
  )
})
