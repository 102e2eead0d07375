/** Where the customers are served from by page; without a URL they are in memory. */
export const served = { url: '' }

const headers = { authorization: 'Bearer dev-1-owner', 'content-type': 'application/json' }

async function ask(path, body) {
  const init = body
    ? {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(body),
      }
    : { headers }
  const response = await fetch(served.url + path, init)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** By name from A, by rate from the highest. */
export const fetchPage = (by, offset, limit) =>
  ask('/v1/boom-customers/search', {
    filter: {},
    sort: { by, direction: by === 'name' ? 'ascending' : 'descending' },
    offset,
    limit,
  })

export const fetchSummary = () => ask('/v1/boom-customers/summary?days=90')

export const changeStatus = ({ id, status }) => ask('/v1/customers/status', { status, target: { ids: [id] } })
