import { createCore, type RiskClientOptions, type RiskCore } from '../../src/core/index.ts'
import { TestClock } from './test-clock.ts'
import { startServer, type Reply, type TestServer } from './test-server.ts'

export interface Setup {
  readonly server: TestServer
  readonly clock: TestClock
  readonly core: RiskCore
}

/** A core over a real server, on a clock that stands still; waits between tries are half of their bound. */
export async function setup(
  replies: [Reply, ...Reply[]],
  options: Partial<RiskClientOptions> = {},
): Promise<Setup> {
  const server = await startServer(...replies)
  const clock = new TestClock()
  const core = createCore({
    baseUrl: server.url,
    getToken: () => 'token-1',
    clock,
    random: () => 0.5,
    ...options,
  })
  return { server, clock, core }
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('was not rejected')
    },
    (error: unknown) => error,
  )
}
