import { createMockServer } from '@boom-risk/mock-server'
import { setupNode } from '@boom-risk/mock-server/node'
import { afterAll, assert, beforeAll, describe, it } from 'vitest'
import { behaviour } from './index.ts'

const baseUrl = 'https://risk.test/api'
const worker = setupNode(createMockServer(), { baseUrl })

beforeAll(() => worker.listen())
afterAll(() => worker.close())

describe('through the node door', () => {
  behaviour({ describe, it, assert }, () => baseUrl)
})
