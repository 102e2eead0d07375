import type { Customer, CustomerKey, OrderPage } from '@boom-risk/client'
import { BOUNDARY_CUSTOMERS, deskToken } from '@boom-risk/mock-server'
import type { Stage } from './stage.ts'

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** The version that a change starts from. */
  readonly version?: string
  readonly shop?: number
}

/** Asks the API as the owner of a shop does, past the page. @throws Error when it refuses. */
export async function ask<T>(
  stage: Stage,
  path: string,
  { method = 'GET', body, version, shop = 1 }: Ask = {},
): Promise<T> {
  const response = await fetch(`${stage.api.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${deskToken(shop, 'owner')}`,
      ...(method !== 'GET' && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}

/** What the API says of a boundary customer. */
export async function customerOf(stage: Stage, key: string): Promise<Customer> {
  const { phone, psid } = BOUNDARY_CUSTOMERS.find((candidate) => candidate.key === key) ?? {}
  const named: CustomerKey | null = phone ? { phone } : psid ? { psid } : null
  if (!named) throw new Error(`no boundary customer "${key}"`)
  const { customer } = await ask<{ customer: Customer | null }>(stage, '/v1/customers/resolve', {
    method: 'POST',
    body: named,
  })
  if (!customer) throw new Error(`the API does not know the boundary customer "${key}"`)
  return customer
}

/** What the API says of a customer's newest orders, and of all of them. */
export function ordersOf(stage: Stage, { id }: Pick<Customer, 'id'>, limit = 5): Promise<OrderPage> {
  return ask(stage, `/v1/customers/${id}/orders?limit=${limit}`)
}
