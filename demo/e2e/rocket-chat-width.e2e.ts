import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

test.each([500, 768, 1024])(
  'rooms, thread and reply of Rocket.Chat fill %i px without a gap',
  async (width) => {
    const { page } = await stage.visit('/rocket-chat-workspace.html', { width, height: 700 })
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox()
      if (!found) throw new Error(`${selector} is not to be seen`)
      return { ...found, bottom: found.y + found.height }
    }
    const [rooms, list, messages, composer] = [
      await box('.rooms'),
      await box('.conversations'),
      await box('.messages'),
      await box('.composer'),
    ]
    expect(list.bottom).toBeCloseTo(rooms.bottom, 0)
    expect(messages.bottom).toBeCloseTo(composer.y, 0)
    expect(composer.bottom).toBeCloseTo(700, 0)
  },
)
