import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { everyTick } from '../../src/base/tick.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('17.1 calls whoever else is to be called when one of a page throws, and says so', () => {
  const [reported, heard] = [vi.fn(), vi.fn()]
  vi.stubGlobal('reportError', reported)
  const trouble = new TypeError('no field')
  const stops = [
    everyTick(() => {
      throw trouble
    }),
    everyTick(heard),
  ]
  vi.advanceTimersByTime(400)
  for (const stop of stops) stop()
  expect(heard).toHaveBeenCalledTimes(2)
  expect(reported.mock.calls).toEqual([[trouble], [trouble]])
  expect(vi.getTimerCount()).toBe(0)
})
