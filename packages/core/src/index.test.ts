import { expect, it } from 'vitest'
import * as core from './index.js'

it('exports these names, and a change of them is meant', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "ActionFailed",
      "ActionNotSupported",
      "CallError",
      "CallTimeout",
      "ConfigError",
      "LinkError",
      "OneBotError",
      "createOneBot",
      "defaultHttpPaths",
      "defaultPaths",
      "isOneBotError",
      "parseCq",
      "segment",
    ]
  `)
})
