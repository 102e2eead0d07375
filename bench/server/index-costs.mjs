// CPU time of single calls at 100,000 customers, answered in process: the whole API without a socket.
import { createMockServer } from '@boom-risk/mock-server'
import { median } from '../measure/report.mjs'

const CUSTOMERS = 100_000
const IN_A_BATCH = 50
const BASE_URL = 'https://risk.test'

/** Aims of the index, CPU ms; the text search may look at every name. */
const AIMS = {
  'phone look-up': 1,
  'page, filtered and sorted, any depth': 1,
  'status change': 1,
  'text search': 10,
  'start-up': 3000,
}

const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

export async function measureIndex(rounds) {
  const begun = process.cpuUsage()
  const server = createMockServer({ customers: CUSTOMERS })
  const startUp = cpuMs(begun)
  const { store, defaultShop } = server.domain
  const customers = [...store.customers.values()]
  const own = customers.filter(({ shopId }) => shopId === defaultShop.id)
  let draws = 0
  const draw = (list) => list[(draws++ * 7919) % list.length]

  async function call(method, path, body, headers = {}) {
    const request = new Request(BASE_URL + path, {
      method,
      headers: {
        authorization: `Bearer dev-${defaultShop.number}-owner`,
        'content-type': 'application/json',
        'idempotency-key': `bench-${draws++}-${Math.random()}`,
        ...headers,
      },
      body: JSON.stringify(body),
    })
    const response = await server.respond(request, path)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response
  }

  const phones = customers.flatMap((customer) => customer.phones.slice(0, 1).map(({ e164 }) => e164))
  const names = customers.flatMap(({ name }) => name?.split(' ').slice(-2).join(' ') ?? [])
  const filters = [
    { levels: ['high'] },
    { status: 'active' },
    { levels: ['low', 'medium'], status: 'active' },
  ]
  const sorts = [
    { by: 'return_rate', direction: 'descending' },
    { by: 'name', direction: 'ascending' },
    { by: 'updated_at', direction: 'descending' },
  ]
  const page = async (offset) =>
    call('POST', '/v1/customers/search', { filter: draw(filters), sort: draw(sorts), offset, limit: 50 })

  const calls = {
    'phone look-up': () => call('POST', '/v1/risk-assessments', { phones: [draw(phones)] }),
    'page, filtered and sorted, any depth': () => page(Math.floor(Math.random() * own.length)),
    async 'status change'() {
      const { id } = draw(own)
      const { version, status } = store.customers.get(id)
      const next = { status: status === 'active' ? 'inactive' : 'active' }
      await call('PATCH', `/v1/customers/${id}`, next, { 'if-match': `"${version}"` })
    },
    // The end of somebody's name, nearly always another one: what was found is not found again without looking.
    'text search': () => call('POST', '/v1/customers/search', { filter: { text: draw(names) }, limit: 50 }),
  }

  // The first of each kind makes the lists that the others keep up to date.
  const first = {}
  for (const [name, one] of Object.entries(calls)) {
    const since = process.cpuUsage()
    await one()
    first[name] = cpuMs(since)
  }
  for (const filter of filters)
    for (const sort of sorts) await call('POST', '/v1/customers/search', { filter, sort, limit: 50 })

  const samples = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, one] of Object.entries(calls)) {
      const count = name === 'text search' ? 5 : IN_A_BATCH
      const since = process.cpuUsage()
      for (let i = 0; i < count; i++) await one()
      if (round > 0) samples[name].push(cpuMs(since) / count)
    }
  }
  const rows = Object.fromEntries(
    Object.entries(samples).map(([name, figures]) => [
      name,
      { 'CPU ms': Number(median(figures).toFixed(3)), 'first ms': Number(first[name].toFixed(1)) },
    ]),
  )
  rows['start-up'] = { 'CPU ms': Number(startUp.toFixed(0)), 'first ms': undefined }
  for (const [name, row] of Object.entries(rows)) {
    row['aim ms'] = AIMS[name]
    row.met = row['CPU ms'] < AIMS[name]
  }
  return { rows, samples, customers: customers.length, ownCustomers: own.length }
}
