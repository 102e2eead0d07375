import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

test('X-4 1,000 badges over 50 phones make exactly one request', async () => {
  const visit = await stage.visit('/e2e/pages/many-badges.html')
  const answered = () =>
    visit.page.evaluate(() => {
      const badges = [...document.querySelectorAll('risk-badge')]
      return badges.filter((badge) => badge.assessment !== undefined).length
    })
  await expect.poll(answered).toBe(1000)
  expect(stage.asked).toHaveLength(1)
  expect(new Set(stage.asked[0]).size).toBe(50)
  expect(stage.asked[0]).toHaveLength(50)
  visit.expectQuiet()
})
