import { createRiskClient, type RiskClient, type RiskClientOptions } from '@boom-risk/client'
import { deskToken } from '../domain/access.ts'
import type { Role } from '../domain/model.ts'
import { createMockServer, type MockServer, type MockServerOptions } from '../server.ts'
import { inMemoryFetch } from './in-memory-fetch.ts'

/** Who the client is, and which server stands behind it. */
export interface TestClientOptions {
  /** What the employee may do. Default `owner`. */
  readonly role?: Role
  /** Number of the employee's shop, 1–10; default: the one with the sample customers. */
  readonly shop?: number
  /** How the client is set up otherwise, such as `retries` or `clock`. */
  readonly client?: Partial<Omit<RiskClientOptions, 'baseUrl'>>
  /** A server that is there already, such as another client's: two employees, one shop. */
  readonly server?: MockServer
  /** What a new server is made of. Default: 100 customers, seed 1. */
  readonly mock?: MockServerOptions
}

/** A client and its server, for one test. */
export interface TestClient {
  /** The real client, for the host's own tests: with its cache, its retries and its errors. */
  readonly client: RiskClient
  /** The server behind it: `server.faults` makes it slow or failing, `server.domain` is its data. */
  readonly server: MockServer
  /** Ends the client's exchange with others; call it after the test. */
  readonly close: () => void
}

/** Where the server seems to be. */
export const TEST_BASE_URL = 'https://risk.test'

const CUSTOMERS = 100

/**
 * The real client over a server in memory, without a network: for tests of a host's own code.
 * @throws RangeError or ValiError when an option of the server is out of its range.
 */
export function createTestClient(options: TestClientOptions = {}): TestClient {
  const { role = 'owner', client: clientOptions, mock } = options
  const server = options.server ?? createMockServer({ customers: CUSTOMERS, ...mock })
  const token = deskToken(options.shop ?? server.domain.defaultShop.number, role)
  const client = createRiskClient({
    getToken: () => token,
    fetch: inMemoryFetch(server, TEST_BASE_URL),
    ...clientOptions,
    baseUrl: TEST_BASE_URL,
    // Servers of other tests have the same address.
    shareEvents: false,
  })
  return { client, server, close: () => client.close() }
}
