import type { Customer } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { customerOf } from './api.ts'
import type { BoomListRun } from './boom-list-runs.ts'
import { phoneOf } from './customers.ts'
import { PartnersPage } from './partners-page.ts'
import type { Stage } from './stage.ts'

/** A customer of the boom list, found by phone, whom a test goes on with. */
export interface BoomListRow {
  readonly partners: PartnersPage
  readonly customer: Customer & { readonly name: string }
  readonly row: Locator
  /** What opens the detail. */
  readonly name: Locator
  /** How many times the row says that the customer was reported. */
  reports(): Promise<number>
}

/** Opens the boom list in the run's language and finds a boundary customer by phone, by the run's hand. */
export async function openRow(stage: Stage, { lang, hand }: BoomListRun, key: string): Promise<BoomListRow> {
  const { name, ...customer } = await customerOf(stage, key)
  if (name === null) throw new Error(`the boundary customer "${key}" has no name`)
  const partners = await new PartnersPage(
    await stage.visit('/partners.html', { lang, width: 1440 }),
  ).settled()
  await hand.write(partners.table.getByRole('searchbox'), phoneOf(key).typed)
  const row = partners.row(name)
  await row.waitFor()
  await partners.table.locator('.foot').getByText(/^1 /).waitFor()
  return {
    partners,
    customer: { ...customer, name },
    row,
    name: row.getByRole('button', { name, exact: true }),
    reports: async () => Number((await row.locator('[data-action=history]').innerText()).replace('—', '0')),
  }
}
