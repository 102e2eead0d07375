import { createMockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { afterAll, assert, beforeAll, describe, it } from 'vitest'
import { behaviour } from './index.ts'

let door: HttpDoor

beforeAll(async () => {
  door = await listen(createMockServer())
})
afterAll(() => door.close())

describe('through the HTTP door', () => {
  behaviour({ describe, it, assert }, () => door.url)
})
