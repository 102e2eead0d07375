import type { CustomerPage, CustomerSearch, CustomerSummary } from '@boom-risk/client'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './api.ts'
import { type Hand, pointer } from './hand.ts'
import type { Stage } from './stage.ts'
import type { Visit, VisitOptions } from './visit.ts'

/** The shop's back office as a person sees it: the boom list, and the product's own customer page. */
export class PartnersPage {
  readonly visit: Visit
  readonly page: Page
  readonly table: Locator
  readonly names: Locator
  /** What the boom list says of what was done. */
  readonly notices: Locator
  readonly customers: Locator

  constructor(visit: Visit) {
    this.visit = visit
    this.page = visit.page
    this.table = visit.page.locator('#boom-table')
    this.names = this.table.locator('tbody tr:not(.coming) button.name:visible')
    this.notices = this.table.locator('.notices')
    this.customers = visit.page.locator('#customer-rows')
  }

  /** Opens the page in a window that has room for every column. */
  static async open(stage: Stage, query = '', options: VisitOptions = {}): Promise<PartnersPage> {
    const visit = await stage.visit(`/partners.html${query}`, { width: 1440, ...options })
    return new PartnersPage(visit).settled()
  }

  /** Waits until both lists have their rows and it is known who is signed in. */
  async settled(): Promise<this> {
    await this.names.first().waitFor()
    await this.customers.locator('tr').first().waitFor()
    await this.page.locator('#signed-in-name', { hasText: '·' }).waitFor()
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
    return this
  }

  row(name: string): Locator {
    return this.table.locator('tbody tr', { has: this.page.getByRole('button', { name, exact: true }) })
  }

  customer(name: string): Locator {
    return this.customers.locator('tr', { has: this.page.getByRole('rowheader', { name, exact: true }) })
  }

  /** Finds a customer, whom nobody else is called like, in the boom list. @returns the row */
  async find(name: string, hand: Hand = pointer): Promise<Locator> {
    await hand.write(this.table.getByRole('searchbox'), name)
    await this.total(1)
    await this.row(name).waitFor()
    return this.row(name)
  }

  /** Finds the same customer in the product's own list. @returns the row */
  async findCustomer(name: string, hand: Hand = pointer): Promise<Locator> {
    await hand.write(this.page.locator('#customer-query'), name)
    await expect.poll(() => this.customers.locator('tr').count()).toBe(1)
    return this.customer(name)
  }

  /** Waits until the boom list is of so many. */
  async total(count: number): Promise<void> {
    await this.table.locator('.foot:visible', { hasText: new RegExp(`^\\s*${count} `) }).waitFor()
  }

  async chooseFromMenu(row: Locator, item: string, hand: Hand = pointer): Promise<void> {
    await hand.press(row.getByRole('button', { name: /^(Thao tác khác|More actions): / }))
    await hand.press(this.table.getByRole('menuitem', { name: item, exact: true }))
  }

  async expectAddress(query: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).search).toBe(query)
  }
}

/** What the API itself answers, for a test to compare with. */
export async function searchBoomList(
  stage: Stage,
  search: CustomerSearch = {},
): Promise<{ total: number; items: CustomerSummary[] }> {
  return call<CustomerPage>(stage, '/v1/boom-customers/search', search)
}

/** Active customers of the boom list with a name that finds nobody else in the shop, the worst return rate first. */
export async function loneCustomers(stage: Stage): Promise<(CustomerSummary & { name: string })[]> {
  const { items } = await searchBoomList(stage, { filter: { status: 'active' }, limit: 100 })
  const found = await Promise.all(
    items.map(async (customer) => {
      const { name } = customer
      if (!name) return []
      const { total } = await call<CustomerPage>(stage, '/v1/customers/search', { filter: { text: name } })
      return total === 1 ? [{ ...customer, name }] : []
    }),
  )
  return found.flat()
}

/** A call of the API by the owner of a shop. */
export function call<T>(stage: Stage, path: string, body: unknown, shop = 1): Promise<T> {
  return ask<T>(stage, path, { method: 'POST', body, shop })
}
