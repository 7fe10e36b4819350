import { describe, expect, it } from 'vitest'
import { Slots } from './slots.js'

describe('Slots', () => {
  it('lets so many in, and the others in the order in which they came', async () => {
    const slots = new Slots(2)
    expect([slots.tryTake(), slots.tryTake(), slots.tryTake()]).toEqual([true, true, false])
    const order: number[] = []
    const waits = [1, 2, 3].map((n) => slots.wait().then(() => order.push(n)))
    slots.give()
    slots.give()
    await Promise.all(waits.slice(0, 2))
    expect(order).toEqual([1, 2])
    expect(slots.tryTake()).toBe(false)
    slots.give()
    await waits[2]
    slots.give()
    slots.give()
    expect([slots.tryTake(), slots.tryTake(), slots.tryTake()]).toEqual([true, true, false])
  })
})
