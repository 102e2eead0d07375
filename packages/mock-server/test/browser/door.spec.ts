import { createMockServer } from '@boom-risk/mock-server'
import { type RunningWorker, startWorker } from '@boom-risk/mock-server/browser'
import { assert } from '@open-wc/testing'
import { doorBehaviour } from '../behaviour/index.ts'

describe('the browser door', () => {
  const baseUrl = `${location.origin}/risk-api`
  let worker: RunningWorker

  before(async () => {
    worker = await startWorker(createMockServer(), { baseUrl })
  })
  after(() => worker.stop())

  doorBehaviour({ describe, it, assert }, () => baseUrl)
})
