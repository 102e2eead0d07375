import { TOKENS } from '../tokens.ts'
import {
  always,
  answers,
  asks,
  byName,
  insteadOf,
  mistakes,
  problems,
  without,
  type Fault,
  type Faults,
  type Json,
} from '../broken-server.ts'

/** Changes the risk of everybody whom a search finds. */
function withRisk(change: (risk: Json) => Json): Fault {
  return answers('searchCustomers', (body) => ({
    ...body,
    items: body.items.map((item: Json) => ({ ...item, risk: change(item.risk) })),
  }))
}

/** What the answers say. */
export const dataFaults: Faults = {
  'customer.exists': always(problems((body) => without(body, 'existingId'))),
  'customer.resolve': always(answers('resolveCustomer', () => ({ customer: null }))),
  'customer.patch': always(asks('updateCustomer', (body) => ({ emails: [], ...body }))),
  'customer.custom-fields': always(answers('getCustomer', (body) => ({ ...body, customFields: [] }))),
  'customer.url-field': always(insteadOf('validation_failed', 200)),
  'customer.status': always(answers('getCustomer', (body) => ({ ...body, status: 'active' }))),
  'customer.search-words': always(
    asks('searchCustomers', (body) =>
      body.filter?.text
        ? { ...body, filter: { text: body.filter.text.split(' ').toReversed().join('') } }
        : body,
    ),
  ),
  'customer.suggested': () => {
    let first: Json
    return answers('suggestCustomers', (body) => (first ??= body))
  },
  'customer.refresh': always(answers('getCustomer', (body) => ({ ...body, refreshedAt: null }))),
  'customer.shown-fields': always(
    answers('listCustomFields', (body) => ({ ...body, shown: body.shown.toReversed() })),
  ),
  'bulk.each': always(answers('changeCustomerStatus', (body) => ({ ...body, failures: [] }))),
  'bulk.filter': always(
    asks('changeCustomerStatus', (body) => ({ ...body, target: without(body.target, 'except') })),
  ),
  'bulk.undo': always(answers('undoStatusChange', (body) => ({ ...body, failures: [] }))),

  'risk.each-phone': always(
    answers('assessRisk', (body) => ({ assessments: body.assessments.toReversed() })),
  ),
  'risk.customer': always(
    answers('assessRisk', (body) => ({
      assessments: body.assessments.map((one: Json) => ({ ...one, customerId: null })),
    })),
  ),
  'risk.rate': always(
    withRisk((risk) => ({ ...risk, shop: { ...risk.shop, returnRate: Math.round(risk.shop.returnRate) } })),
  ),
  'risk.level': always(withRisk((risk) => ({ ...risk, networkLevel: 'low' }))),
  'risk.boom-list': always(async ({ request, operation, next }) =>
    operation === 'searchBoomCustomers'
      ? next(new Request(request.url.replace('boom-customers', 'customers'), request))
      : next(),
  ),
  'risk.nulls-last': always(
    answers('searchCustomers', (body) => ({ ...body, items: body.items.toReversed() })),
  ),
  'risk.same-figures': always(
    answers('assessRisk', (body) => ({
      assessments: body.assessments.map((one: Json) => ({
        ...one,
        shop: { ...one.shop, shipped: one.shop.shipped + 1 },
      })),
    })),
  ),

  ...byName(
    ['phone', 'link', 'address', 'insult'].map((what) => `report.contains-${what}`),
    always(insteadOf('validation_failed', 201)),
  ),
  'report.no-phone': always(insteadOf('customer_has_no_phone', 201)),
  'report.counted': always(answers('listReports', (body) => ({ ...body, counted: 3 }))),
  'report.retracted-twice': always(insteadOf('report_state', 200)),
  'report.every-shop': always(
    answers('searchReports', (body) => ({
      ...body,
      items: body.items.map((one: Json) => ({ ...one, author: { id: 'emp', name: 'Somebody' } })),
    })),
  ),
  'report.needs-order': always(insteadOf('report_needs_order', 201)),
  'report.too-soon': always(insteadOf('report_too_soon', 201)),
  'report.limit': always(insteadOf('report_limit_reached', 201)),
  'report.review': always(answers('createReport', (body) => ({ ...body, state: 'visible' }))),
  'report.reasons': always(insteadOf('validation_failed', 200)),
  ...byName(
    ['assessed', 'resolved', 'searched', 'reports'].map((how) => `lookup.${how}`),
    always(mistakes(TOKENS.limitedToken, TOKENS.token)),
  ),
  'lookup.limit': always(insteadOf('lookup_limit_reached', 200)),
  'report.disputed': always(
    answers('listReports', (body) => ({
      ...body,
      items: body.items.map((one: Json) => ({ ...one, state: 'visible' })),
    })),
  ),
  'order.reason': always(problems((body) => without(body, 'reason'))),
  'note.restored': always(async ({ operation, next }) =>
    operation === 'deleteNote' ? new Response(null, { status: 204 }) : next(),
  ),
}
