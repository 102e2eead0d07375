import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Daily, openDaily } from '../../../scripts/embed/daily.mjs'
import { DAILY } from '../../../scripts/embed/stacks.mjs'
import { ofToday } from '../../../scripts/test/in-turn.ts'

/** The code of start pages: apps of `demo/embed`. Those of Angular, Next.js, Astro, PHP and component libraries need a registry: `npm run verify:embed` alone has them. */

/** Builds take their time: every day another one of them, and all that are not built. */
const built = Object.keys(DAILY).filter((stack) => DAILY[stack]?.builds)
const plain = Object.keys(DAILY).filter((stack) => !built.includes(stack))
const stacks = [...plain, ...ofToday(built, built.length)]

let daily: Daily
beforeAll(async () => {
  daily = await openDaily()
})
afterAll(() => daily.close())

test.each(stacks)('the app of %s is built, and does what it is to do', async (stack) => {
  expect(await daily.goThrough(stack)).toEqual([])
})
