// One engine is enough: what engines do differently between a page and its worker is in door.spec.ts.
import { createMockServer } from '@boom-risk/mock-server'
import { type RunningWorker, startWorker } from '@boom-risk/mock-server/browser'
import { assert } from '@open-wc/testing'
import { behaviour } from '../behaviour/index.ts'

describe('through the browser door', () => {
  const baseUrl = `${location.origin}/risk-api`
  let worker: RunningWorker

  before(async () => {
    worker = await startWorker(createMockServer(), { baseUrl })
  })
  after(() => worker.stop())

  behaviour({ describe, it, assert }, () => baseUrl)
})
