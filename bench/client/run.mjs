// What one call costs through the client, beside bare fetch and ky, for the same answer: without a network, and over loopback.
// node --conditions=@boom-risk/source bench/client/run.mjs [--rounds N] [--json FILE]
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { createRiskClient } from '@boom-risk/client'
import { interleave, ratios } from '../measure/interleave.mjs'
import { benchOptions, report } from '../measure/report.mjs'
import { customer } from './answer.mjs'

// The very ky that the client stands on.
const { resolve } = createRequire(new URL('../../packages/client/package.json', import.meta.url))
const { default: ky } = await import(pathToFileURL(resolve('ky')).href)

const CALLS = 400
const BASE = 'fetch'
const TOKEN = 'bench'
const path = `/v1/customers/${customer.id}`
const body = JSON.stringify(customer)
const headers = { authorization: `Bearer ${TOKEN}`, accept: 'application/json' }

const { json, rounds = 25 } = benchOptions()

/** The same call in each way; `fetch` makes the request, whichever way it is asked. */
function variantsOver(baseUrl, fetch) {
  const client = createRiskClient({ baseUrl, getToken: () => TOKEN, fetch })
  const api = ky.create({ prefix: baseUrl, fetch, headers })
  return {
    fetch: async () => (await fetch(baseUrl + path, { headers })).json(),
    ky: () => api(path.slice(1)).json(),
    client: () => client.customers.get(customer.id, { fresh: true }),
    'client, held': () => client.customers.get(customer.id),
    close: () => client.close(),
  }
}

async function measureOver(title, baseUrl, fetch) {
  const { close, ...variants } = variantsOver(baseUrl, fetch)
  const { samples, medians } = await interleave(Object.keys(variants), rounds, async (name) => {
    const call = variants[name]
    await call()
    const cpu = process.cpuUsage()
    const started = performance.now()
    for (let i = 0; i < CALLS; i++) await call()
    const { user, system } = process.cpuUsage(cpu)
    return {
      'µs a call': ((performance.now() - started) * 1000) / CALLS,
      'CPU µs': (user + system) / CALLS,
    }
  })
  close()
  const rows = ratios(medians, BASE)
  report(
    `${title}: one customer, medians of ${rounds} interleaved runs of ${CALLS} calls (× = to ${BASE})`,
    rows,
  )
  return { title, rows, samples }
}

const inMemory = async (input, init) => {
  // A request is made, as every fetch makes one.
  void new Request(input, init)
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json').end(body)
})
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const tables = [
  await measureOver('Without a network', 'https://risk.test', inMemory),
  await measureOver('Over loopback', `http://127.0.0.1:${server.address().port}`, globalThis.fetch),
]
server.closeAllConnections()
server.close()
if (json)
  report('Per-call cost of the client', Object.fromEntries(tables.map(({ title, rows }) => [title, rows])), {
    json,
    samples: tables,
  })
