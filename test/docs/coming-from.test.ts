/** Who comes from another framework finds his own addresses. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameOf, postAddresses, reverseWsAddresses } from '../guides/addresses.js'
import { pageAt, root } from './markdown.js'

describe.each(['en', 'zh'])('docs/%s/coming-from.md', (language) => {
  const { path } = pageAt(`docs/${language}/coming-from.md`)
  const text = readFileSync(`${root}${path}`, 'utf8')

  it.each([...reverseWsAddresses, ...postAddresses].map((address) => [nameOf(address), address] as const))(
    'has %s',
    (_, { url }) => {
      // The address of a machine stands for all of them.
      const [before = '', after = ''] = url.split('192.0.2.7')
      const isThere = url.includes('192.0.2.7')
        ? text.split(before).some((rest) => rest.split('`', 1).join().endsWith(after))
        : text.includes(url)
      expect(isThere).toBe(true)
    },
  )
})
