import { createMockServer } from '@boom-risk/mock-server'
import { CHECKS, runConformance } from '@boom-risk/mock-server/conformance'
import { setupNode } from '@boom-risk/mock-server/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TOKENS } from './tokens.ts'

const baseUrl = 'https://risk.test/api'
const worker = setupNode(createMockServer(), { baseUrl })

beforeAll(() => worker.listen())
afterAll(() => worker.close())

it('the conformance suite passes through the node door', async () => {
  // The beat takes its time, and is waited for at the HTTP door.
  const ids = CHECKS.map(({ id }) => id).filter((id) => id !== 'event.heartbeat')
  const { results } = await runConformance({ ...TOKENS, baseUrl, only: ids })
  const open = results.filter(({ outcome }) => outcome !== 'passed').map(({ id, outcome }) => [id, outcome])
  // Fetch is answered within the process: nothing asks for leave beforehand.
  expect(open).toEqual([
    ['cors.preflight', 'not_checked'],
    ['cors.answer', 'not_checked'],
  ])
})
