import { expect, it } from 'vitest'
import { remembered } from '../../../src/domain/lists/remembered.ts'

it('a remembered function is asked once for each text, as long as there are not too many', () => {
  let asked = 0
  const length = remembered((text) => {
    asked++
    return text.length
  })
  expect([length('Lê'), length('Lê'), length('Trần'), length('Lê')]).toEqual([2, 2, 4, 2])
  expect(asked).toBe(2)
  for (let i = 0; i < 100_000; i++) length(`Khách ${i}`)
  const before = asked
  expect(length('Lê')).toBe(2)
  expect(asked).toBe(before + 1)
})
