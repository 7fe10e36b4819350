import { expect, it, vi } from 'vitest'
import { Counters } from '../counters.js'
import type { Link } from '../driver.js'
import { resolveOptions } from '../options.js'
import { EventCheck } from './event-check.js'

const link: Link = {
  ...{ peer: { id: 'someone' }, shape: 'socket', sends: false, receives: true },
  ...{ send: () => undefined, close: () => {} },
}

it.each(['warn', 'strict'] as const)(
  'a check that throws loses no event with %s, and is reported',
  (validation) => {
    const driver = { name: 'none', start: async () => {}, stop: async () => {} }
    const hub = {
      options: resolveOptions({ drivers: [driver], validation }),
      counters: new Counters(),
      log: { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() },
      ...{ report: vi.fn(), reportInternal: vi.fn() },
    }
    const broken = (): never => {
      throw new Error('broken')
    }
    const check = new EventCheck(hub, { v11: broken, v12: broken })
    const session = { told: undefined, name: 'a link', driver: 'none', link }
    expect(check.refuses('v11', {}, session, undefined)).toBe(false)
    expect(hub.reportInternal).toHaveBeenCalledWith(new Error('broken'))
  },
)
