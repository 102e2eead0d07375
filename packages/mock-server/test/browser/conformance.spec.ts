// At length only: the behaviour suite asks the same server through the same worker, and these checks are made through the HTTP door.
import { createMockServer } from '@boom-risk/mock-server'
import { type RunningWorker, startWorker } from '@boom-risk/mock-server/browser'
import { CHECKS, runConformance } from '@boom-risk/mock-server/conformance'
import { assert } from '@open-wc/testing'
import { canTransferStreams } from '../../src/doors/event-batches.ts'
import { TOKENS } from '../conformance/tokens.ts'

/** A page sets no Origin, and the beat is waited for at the HTTP door. */
const ELSEWHERE = new Set(['cors.preflight', 'cors.answer', 'event.heartbeat'])

/**
 * Where a page cannot hand a stream to a service worker, this door ends each stream after its first events, and the checks of
 * one long stream have none to look at. That a client comes back with the last id there is in the behaviour suite.
 */
const LONG_STREAM = new Set([
  'event.told',
  'event.shape',
  'event.privacy',
  'event.resumed',
  'event.recent',
  'event.reset',
  'event.other-shop',
])

describe('the conformance suite through the browser door', () => {
  const baseUrl = `${location.origin}/risk-api`
  let worker: RunningWorker

  before(async () => {
    worker = await startWorker(createMockServer({ customers: 500 }), { baseUrl })
  })
  after(() => worker.stop())

  it('passes', async () => {
    const longStreams = canTransferStreams()
    const ids = CHECKS.map(({ id }) => id).filter(
      (id) => !ELSEWHERE.has(id) && (longStreams || !LONG_STREAM.has(id)),
    )
    const { results } = await runConformance({ ...TOKENS, baseUrl, only: ids })
    const open = results.filter(({ outcome }) => outcome !== 'passed')
    assert.deepEqual(
      open.map(({ id, message }) => `${id}: ${message}`),
      [],
    )
  })
})
