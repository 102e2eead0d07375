import { afterAll, describe, expect, it } from 'vitest'
import { check, forgotten } from './stage/baselines.ts'
import { Studio } from './stage/studio.ts'

const studio = await Studio.open()

afterAll(() => studio.close())

describe('every state looks as it did', () => {
  it.each(studio.pictures)('$name', async (picture) => {
    check(picture.name, await studio.take(picture))
  })

  it('keeps no picture that nobody takes', () => {
    expect(forgotten(studio.pictures.map(({ name }) => name))).toEqual([])
  })
})
