// Requests a second beside json-server on the same look-ups, and the CPU time of single calls at 100,000 customers.
// node --conditions=@boom-risk/source bench/server/run.mjs [--rounds N] [--customers N] [--json FILE]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createMockServer } from '@boom-risk/mock-server'
import { interleave, ratios } from '../measure/interleave.mjs'
import { installPeers } from '../measure/peers.mjs'
import { benchOptions, report } from '../measure/report.mjs'
import { measureIndex } from './index-costs.mjs'
import { requestsPerSecond } from './load.mjs'

const ROUND_MS = 1000
const BASE = 'json-server'

const { json, rounds = 7, customers: count = '10000' } = benchOptions({ customers: { type: 'string' } })
const peers = installPeers()
const { store, defaultShop } = createMockServer({ customers: Number(count) }).domain
const own = [...store.customers.values()].filter(({ shopId }) => shopId === defaultShop.id)
const phones = own.flatMap((customer) => customer.phones.slice(0, 1).map(({ e164 }) => e164))
const headers = { authorization: `Bearer dev-${defaultShop.number}-owner` }

let draws = 0
const draw = (list) => list[(draws++ * 7919) % list.length]
const depth = () => draw([0, 100, 200, 500])
const sort = { by: 'return_rate', direction: 'descending' }

/** The same questions, each in the server's own words. */
const QUESTIONS = {
  'by phone': {
    'boom-risk-mock': () => ({
      method: 'POST',
      path: '/v1/risk-assessments',
      body: { phones: [draw(phones)] },
      headers,
    }),
    'json-server': () => ({ path: `/customers?phone=${encodeURIComponent(draw(phones))}` }),
  },
  'by id': {
    'boom-risk-mock': () => ({ path: `/v1/customers/${draw(own).id}`, headers }),
    'json-server': () => ({ path: `/customers/${draw(own).id}` }),
  },
  'page of 50, sorted': {
    'boom-risk-mock': () => ({
      method: 'POST',
      path: '/v1/customers/search',
      body: { filter: { status: 'active' }, sort, offset: depth(), limit: 50 },
      headers,
    }),
    'json-server': () => ({
      path: `/customers?shopId=${defaultShop.id}&status=active&_sort=rate&_order=desc&_start=${depth()}&_limit=50`,
    }),
  },
}

async function start(file) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [count, peers], {
    execArgv: ['--conditions=@boom-risk/source'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ url }] = await once(child, 'message')
  return { url, stop: () => child.kill() }
}

const servers = {
  'boom-risk-mock': await start('serve-ours.mjs'),
  'json-server': await start('serve-json-server.mjs'),
}
const results = []
try {
  for (const [question, askedOf] of Object.entries(QUESTIONS)) {
    const { samples, medians } = await interleave(Object.keys(servers), rounds, async (name) => ({
      'requests/s': await requestsPerSecond(servers[name].url, askedOf[name], ROUND_MS),
    }))
    const rows = ratios(medians, BASE)
    report(`${question}: ${count} customers, medians of ${rounds} interleaved runs (× = to ${BASE})`, rows)
    results.push({ question, rows, samples })
  }
} finally {
  for (const { stop } of Object.values(servers)) stop()
}

const index = await measureIndex(rounds)
report(
  `CPU of single calls: ${index.customers} customers, ${index.ownCustomers} of them the shop's, medians of ${rounds} batches`,
  index.rows,
)
if (json) report('Server', {}, { json, samples: { results, index } })
