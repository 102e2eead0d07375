import { setupServer } from 'msw/node'
import type { MockServer } from '../server.ts'
import { createHandlers } from './msw.ts'

/** Which requests of a test are answered. */
export interface NodeDoorOptions {
  /** Where the API is, such as `https://risk.test`; default: its paths on every host. */
  readonly baseUrl?: string
}

/**
 * The API for tests in Node: answers `fetch` without a network. Call `listen()` before and `close()` after the tests, as
 * with every msw server; requests to other places go through.
 */
export function setupNode(
  server: MockServer,
  { baseUrl }: NodeDoorOptions = {},
): ReturnType<typeof setupServer> {
  return setupServer(...createHandlers(server, baseUrl))
}
