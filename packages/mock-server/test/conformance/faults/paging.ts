import {
  always,
  answers,
  asks,
  problems,
  withBody,
  without,
  type Faults,
  type Json,
} from '../broken-server.ts'

const noViolations = problems((body) => ({ ...body, ...(body.violations ? { violations: [] } : {}) }))

/** Limits and pages. */
export const pagingFaults: Faults = {
  'limit.phones': always(answers('assessRisk', (body) => ({ assessments: body.assessments.slice(0, 50) }))),
  'limit.search-page': always(
    answers('searchCustomers', (body) => ({ ...body, items: body.items.slice(0, 100) })),
  ),
  'limit.note': always(async ({ request, operation, next }) => {
    const isLong = operation === 'createNote' && (await request.clone().text()).length > 10_000
    return isLong ? Response.json({}, { status: 413 }) : next()
  }),
  'limit.trimmed': always(noViolations),
  'limit.bulk-ids': always(noViolations),

  'paging.complete': () => {
    let last: Json
    return answers('searchCustomers', (body) => {
      const items = last ? [last, ...body.items.slice(1)] : body.items
      last = body.items.at(-1)
      return { ...body, items }
    })
  },
  'paging.total': always(answers('searchCustomers', (body) => ({ ...body, total: body.items.length }))),
  'paging.limit': always(asks('searchCustomers', (body) => without(body, 'limit'))),
  'paging.default-limit': always(asks('searchCustomers', (body) => ({ limit: 20, ...body }))),
  'paging.last': always(
    answers('searchCustomers', (body) => ({ ...body, nextCursor: body.nextCursor ?? 'more' })),
  ),
  'paging.offset': always(
    asks('searchCustomers', (body) => ('offset' in body ? { ...body, offset: body.offset + 1 } : body)),
  ),
  'paging.past-the-end': always(asks('searchCustomers', (body) => without(body, 'offset'))),
  'paging.sort': always(asks('searchCustomers', (body) => without(body, 'sort'))),
  'paging.cursor-expired': always(asks('searchCustomers', (body) => without(body, 'cursor'))),
  'paging.filter': always(asks('searchCustomers', (body) => without(body, 'filter'))),
  'paging.counts-by-level': always(
    answers('searchCustomers', (body) => ({
      ...body,
      countsByLevel: { none: 0, low: 0, medium: 0, high: 1 },
    })),
  ),
  'paging.notes': always(answers('listNotes', (body) => ({ ...body, items: body.items.toReversed() }))),
  'paging.notes-while-writing': always(async ({ request, operation, next }) => {
    const url = new URL(request.url)
    if (operation !== 'listNotes' || !url.searchParams.has('cursor')) return next()
    url.search = '?limit=50'
    const all = await next(new Request(url, { headers: request.headers }))
    return withBody(all, (body) => ({ ...body, items: body.items.slice(2, 4) }))
  }),
}
