import type { CustomerPage, CustomerSearch, CustomerSummary } from '@boom-risk/client'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './api.ts'
import type { Stage } from './stage.ts'
import type { Visit } from './visit.ts'

/** The shop's back office as a person sees it: the boom list, and the product's own customer page. */
export class PartnersPage {
  readonly visit: Visit
  readonly page: Page
  readonly table: Locator
  readonly names: Locator
  readonly customers: Locator

  constructor(visit: Visit) {
    this.visit = visit
    this.page = visit.page
    this.table = visit.page.locator('#boom-table')
    this.names = this.table.locator('tbody button.name:visible')
    this.customers = visit.page.locator('#customer-rows')
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

  /** Finds a customer in both lists. */
  async find(text: string): Promise<void> {
    await this.table.locator('input[type=search]').fill(text)
    await this.page.locator('#customer-query').fill(text)
  }

  async chooseFromMenu(row: Locator, item: string): Promise<void> {
    await row.getByRole('button', { name: /Thao tác khác|More actions/ }).click()
    await this.table.getByRole('menuitem', { name: item }).click()
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

/** A call of the API by the owner of a shop. */
export function call<T>(stage: Stage, path: string, body: unknown, shop = 1): Promise<T> {
  return ask<T>(stage, path, { method: 'POST', body, shop })
}
