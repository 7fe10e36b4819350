import { describe, expect, it } from 'vitest'
import { pathRulesOf } from './path-rules.js'

describe('paths', () => {
  it('are texts or rules, in the order in which they were given', () => {
    const rule = { path: '/ws/api', protocol: 'v11', role: 'api' }
    expect(pathRulesOf('reverseWs', ['/ws', rule])).toEqual([{ path: '/ws' }, rule])
  })

  it.each([
    ['/ws', "reverseWs: paths must be a list: ['/onebot']"],
    [[{}], 'a path is a text, or { path:'],
    [[undefined], 'a path is a text, or { path:'],
    [[7], 'a path is a text, or { path:'],
    [['ws'], "the path 'ws' must begin with '/'"],
    [['/ws?token=x'], "must have neither '?' nor '#'"],
    [[{ path: '/ws', protocol: 'v13' }], "the protocol of the path '/ws' must be 'v11' or 'v12', not v13"],
    [[{ path: '/ws', role: 'API' }], "must be 'api', 'event' or 'universal', not API"],
  ])('%j are refused with what to write', (paths, message) => {
    expect(() => pathRulesOf('reverseWs', paths)).toThrow(message)
    expect(() => pathRulesOf('reverseWs', paths)).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID' }),
    )
  })
})
