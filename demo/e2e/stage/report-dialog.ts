import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { BoomListRow } from './boom-list-row.ts'
import type { BoomListRun } from './boom-list-runs.ts'
import { plain, RISK_LABELS } from './risk-labels.ts'

const MORE_ACTIONS = { vi: 'Thao tác khác', en: 'More actions' } as const
const TITLES = { vi: 'Báo xấu', en: 'Report' } as const

/** A report as the dialog shows it. */
export interface ShownReport {
  readonly shop: string
  /** ISO 8601. */
  readonly at: string
  readonly content: string
  /** What its state says; empty for one that is simply visible. */
  readonly state: string
}

/** The dialog about the bad reports on a customer. */
export class ReportDialog {
  readonly root: Locator
  readonly content: Locator
  readonly #run: BoomListRun

  constructor(root: Locator, run: BoomListRun) {
    this.root = root
    this.content = root.locator('#content')
    this.#run = run
  }

  /** Opened by the menu of a customer's row (`S0-15`). */
  static async openFrom({ partners, row, customer }: BoomListRow, run: BoomListRun): Promise<ReportDialog> {
    const { lang, hand } = run
    await hand.press(row.getByRole('button', { name: `${MORE_ACTIONS[lang]}: ${customer.name}` }))
    await hand.press(partners.table.getByRole('menuitem', { name: RISK_LABELS[lang].report, exact: true }))
    const root = partners.page.getByRole('dialog', { name: `${TITLES[lang]} ${customer.name}`, exact: true })
    await root.waitFor()
    return new ReportDialog(root, run)
  }

  tab(label: string): Locator {
    return this.root.getByRole('tab', { name: new RegExp(`^${label}`) })
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true })
  }

  /** Goes to the tab with every shop's reports (`S0-18`) and waits for them. */
  async showDetails(): Promise<this> {
    await this.#run.hand.press(this.tab(RISK_LABELS[this.#run.lang].reportDetails))
    await this.root.getByRole('tabpanel', { name: RISK_LABELS[this.#run.lang].reportDetails }).waitFor()
    return this
  }

  async send(content: string): Promise<void> {
    const { lang, hand } = this.#run
    await hand.write(this.content, content)
    await hand.press(this.button(RISK_LABELS[lang].sendReport))
  }

  row(content: string): Locator {
    return this.root.getByRole('row').filter({ hasText: content })
  }

  async reports(): Promise<ShownReport[]> {
    const rows = await this.root.locator('tbody tr').all()
    return Promise.all(
      rows.map(async (row) => ({
        shop: await row.locator('b').first().innerText(),
        at: (await row.locator('time').getAttribute('datetime')) ?? '',
        content: plain(await row.locator('.content').innerText()),
        state: (await row.locator('.chip').allInnerTexts()).join(),
      })),
    )
  }

  async says(words: string): Promise<void> {
    await expect.poll(async () => plain(await this.root.innerText())).toContain(words)
  }

  async close(): Promise<void> {
    await this.root.page().keyboard.press('Escape')
    await this.root.waitFor({ state: 'detached' })
  }
}
