import type { MockServer } from '@boom-risk/mock-server'
import { inMemoryFetch } from '@boom-risk/mock-server/testing'

export const BASE_URL = 'https://risk.test'

export function fetchOf(server: MockServer): typeof fetch {
  return inMemoryFetch(server, BASE_URL)
}
