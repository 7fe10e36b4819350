import { describe, expect, it } from 'vitest'
import { TestHost } from '../../../test/support/driver-host.js'
import { HookLinks } from './hook-links.js'

const ids = (host: TestHost): string[] => host.ended.map(({ link }) => link.peer.id)

describe('HookLinks', () => {
  it('keeps so many, and ends the one that posted nothing for longest', () => {
    const host = new TestHost()
    const links = new HookLinks(3)
    for (const id of ['a', 'b', 'c']) links.sinkOf(host, { id })
    links.sinkOf(host, { id: 'd' })
    expect(ids(host)).toEqual(['a'])
    links.sinkOf(host, { id: 'b' })
    links.sinkOf(host, { id: 'e' })
    // b has posted since, c has not.
    expect(ids(host)).toEqual(['a', 'c'])
    links.sinkOf(host, { id: 'b' })
    expect(host.links.map(({ peer }) => peer.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('never holds more, however they come', () => {
    const host = new TestHost()
    const links = new HookLinks(10)
    for (let n = 0; n < 1000; n++) links.sinkOf(host, { id: `peer ${(n * 7) % 50}` })
    expect(host.links.length - host.ended.length).toBe(10)
    links.closeAll('bye')
    expect(host.ended).toHaveLength(host.links.length)
  })

  it('keeps none that the core turns away while it opens', () => {
    const host = new TestHost()
    const { open } = TestHost.prototype
    host.open = (link) => {
      const sink = open.call(host, link)
      link.close()
      return sink
    }
    const links = new HookLinks(3)
    for (let n = 0; n < 3; n++) links.sinkOf(host, { id: 'a' })
    expect(host.links).toHaveLength(3)
    links.closeAll('bye')
    expect(host.ended).toEqual([])
  })
})
