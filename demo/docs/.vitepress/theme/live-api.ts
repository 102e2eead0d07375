import type { RiskClient } from '@boom-risk/client'
import { withBase } from 'vitepress'
import { LIVE_FOLDER } from '../../assemble/live-folder.ts'

/** The API of the examples: the mock server in this page, without a network. Loaded once somebody comes near an example. */
export interface LiveApi {
  readonly client: RiskClient
  /** Of another shop, on the same server. */
  readonly otherClient: RiskClient
  readonly samples: readonly Sample[]
  /** One of them whose customer has a lot to show. */
  readonly first: string
  /** One of each level. */
  readonly levels: readonly string[]
}

/** A phone number whose answer is known beforehand. */
export interface Sample {
  readonly typed: string
  readonly about: Readonly<Record<'vi' | 'en', string>>
}

const CUSTOMERS = 2000
const OTHER_SHOP = 2

/** One of each level; the last has orders, reports and notes. */
const LEVELS = ['low-up-to', 'medium-up-to', 'high-from']

let loading: Promise<LiveApi> | undefined

export function liveApi(): Promise<LiveApi> {
  loading ??= load().catch((error: unknown) => {
    // So that the next who asks tries again.
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<LiveApi> {
  const [{ createRiskClient }, { BOUNDARY_CUSTOMERS, createMockServer, deskToken }, { inMemoryFetch }] =
    await Promise.all([
      import('@boom-risk/client'),
      import('@boom-risk/mock-server'),
      import('@boom-risk/mock-server/testing'),
      import('@boom-risk/elements/define'),
    ])
  const server = createMockServer({ customers: CUSTOMERS })
  const baseUrl = new URL(withBase(LIVE_FOLDER), location.href).href
  const clientOf = (shop: number): RiskClient =>
    createRiskClient({
      baseUrl,
      getToken: () => deskToken(shop, 'owner'),
      fetch: inMemoryFetch(server, baseUrl),
      shareEvents: false,
    })
  const levels = LEVELS.flatMap((wanted) => BOUNDARY_CUSTOMERS.find(({ key }) => key === wanted)?.typed ?? [])
  return {
    client: clientOf(server.domain.defaultShop.number),
    otherClient: clientOf(OTHER_SHOP),
    samples: BOUNDARY_CUSTOMERS.flatMap(({ typed, description }) =>
      typed === null ? [] : [{ typed, about: description }],
    ),
    levels,
    first: levels.at(-1) ?? '',
  }
}
