/** Where the customers are served from by page, and what asks for them; without a URL they are in memory. */
export const served = {
  url: '',
  api: {
    search: async (search) => (await servedClient()).boomCustomers.search(search),
    summary: async () => (await servedClient()).boomCustomers.summary({ days: 90 }),
    changeStatus: async (change) => (await servedClient()).customers.changeStatus(change),
  },
}

let loading

/**
 * The SDK's client, one for the page, loaded when the first list wants it: what `configure({ baseUrl, getToken })` makes
 * of it, but for live events, which no other list here has.
 */
export const servedClient = () => (loading ??= start())

async function start() {
  const [{ createCore, riskResource }, { overCore }] = await Promise.all([
    import('@boom-risk/client/core'),
    import('../../../packages/elements/src/boom-customer-table/resources.ts'),
  ])
  const core = createCore({ baseUrl: served.url, getToken: () => 'dev-1-owner' })
  const { boomCustomers, customers, session } = overCore(core)
  servedClient.ready = { risk: riskResource(core), boomCustomers, customers, session }
  return servedClient.ready
}

/** By name from A, by rate from the highest. */
export const pageOf = (by, offset, limit) => ({
  filter: {},
  sort: { by, direction: by === 'name' ? 'ascending' : 'descending' },
  offset,
  limit,
})

export const fetchPage = (...page) => served.api.search(pageOf(...page))

export const fetchSummary = () => served.api.summary()

export const changeStatus = ({ id, status }) => served.api.changeStatus({ status, target: { ids: [id] } })
