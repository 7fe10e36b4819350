import { describe, expect, it } from 'vitest'
import { Places } from './places.js'

describe('Places', () => {
  it('gives each thing a place of its own, and the places of those removed to others', () => {
    const places = new Places<string>()
    expect([places.add('a'), places.add('b'), places.add('c')]).toEqual([0, 1, 2])
    places.remove(1)
    expect(places.at(1)).toBeUndefined()
    expect(places.add('d')).toBe(1)
    expect([places.at(0), places.at(1), places.at(2)]).toEqual(['a', 'd', 'c'])
    expect(places.size).toBe(3)
  })

  it('removes a thing once, however often it is told', () => {
    const places = new Places<string>()
    const place = places.add('a')
    places.remove(place)
    places.remove(place)
    expect(places.size).toBe(0)
    expect([places.add('b'), places.add('c')]).toEqual([0, 1])
  })

  it('has nothing where no place is', () => {
    const places = new Places<string>()
    places.add('a')
    for (const place of [-1, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(places.at(place)).toBeUndefined()
      places.remove(place)
    }
    expect(places.size).toBe(1)
  })

  it('goes through all, and leaves out what is removed on the way', () => {
    const places = new Places<string>()
    for (const thing of ['a', 'b', 'c', 'd']) places.add(thing)
    const seen: string[] = []
    for (const thing of places) {
      seen.push(thing)
      if (thing === 'b') places.remove(2)
    }
    expect(seen).toEqual(['a', 'b', 'd'])
  })
})
