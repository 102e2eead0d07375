import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Daily, openDaily } from '../../../scripts/embed/daily.mjs'
import { DAILY } from '../../../scripts/embed/stacks.mjs'

/** The code of start pages: apps of `demo/embed`. Those of Angular, Next.js, Astro and PHP need a registry: `npm run verify:embed` alone has them. */

let daily: Daily
beforeAll(async () => {
  daily = await openDaily()
})
afterAll(() => daily.close())

test.each(Object.keys(DAILY))('the app of %s is built, and does what it is to do', async (stack) => {
  expect(await daily.goThrough(stack)).toEqual([])
})
