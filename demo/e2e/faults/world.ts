import {
  BOUNDARY_CUSTOMERS,
  createMockServer,
  type FaultChange,
  type MockServer,
} from '@boom-risk/mock-server'
import { listen, type HttpDoor } from '@boom-risk/mock-server/http'
import type { BrowserContext, Page } from 'playwright-core'
import type { Site } from './site.ts'

export type Planned = NonNullable<FaultChange['planned']>[number]
interface AskOptions {
  readonly version?: string
  readonly shop?: number
}
type ElementName = 'customer-panel' | 'boom-customer-table'

/** A shop of its own for one cell: a real server, and pages of one browser in front of it. */
export class World {
  readonly server: MockServer
  readonly #door: HttpDoor
  readonly #context: BrowserContext
  readonly #site: Site

  private constructor(server: MockServer, door: HttpDoor, context: BrowserContext, site: Site) {
    this.server = server
    this.#door = door
    this.#context = context
    this.#site = site
  }

  static async open(context: BrowserContext, site: Site): Promise<World> {
    const server = createMockServer({ customers: 60, shop: 1 })
    return new World(server, await listen(server), context, site)
  }

  async close(): Promise<void> {
    await this.#context.close()
    await this.#door.close()
  }

  /** The id of a boundary customer in shop 1. */
  customerId(key: string): string {
    const { phone } = BOUNDARY_CUSTOMERS.find((one) => one.key === key) ?? {}
    const known = [...this.server.domain.store.customersByPhone.get(phone ?? '')].find(
      ({ shopId }) => shopId === 'shop_1',
    )
    if (!known) throw new Error(`no boundary customer "${key}"`)
    return known.id
  }

  /** Asks the API past the page. */
  async ask<T>(
    path: string,
    method = 'GET',
    body?: unknown,
    { version, shop = 1 }: AskOptions = {},
  ): Promise<T> {
    const response = await fetch(`${this.#door.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer dev-${shop}-owner`,
        ...(method !== 'GET' && {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return (await response.json()) as T
  }

  async page(element: ElementName, attributes: Readonly<Record<string, string>>): Promise<Page> {
    const page = await this.#context.newPage()
    const wanted = { api: this.#door.url, element, attributes }
    await page.goto(`${this.#site.url}#${encodeURIComponent(JSON.stringify(wanted))}`)
    return page
  }

  /** Takes the pages' connection away for a while, or gives it back. */
  async offline(isOffline: boolean): Promise<void> {
    await this.#context.setOffline(isOffline)
  }

  plan(planned: readonly Planned[]): void {
    this.server.faults.change({ planned: [...planned] })
  }

  /** Whether all that was planned was met. */
  get isMet(): boolean {
    return this.server.faults.current.planned.length === 0
  }
}
