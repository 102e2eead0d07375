import type { RiskAssessment } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import type { OrderPage } from './order-page.ts'
import { plain } from './risk-labels.ts'

/** What the badge says of a customer when it is asked. */
export class RiskPopover {
  readonly root: Locator

  constructor(order: OrderPage) {
    this.root = order.badge.locator('[part=popover]')
  }

  /** The terms of its list with what it says of each. */
  async facts(): Promise<Map<string, string>> {
    await this.root.waitFor()
    const list = this.root.locator('dl')
    const [terms, said] = await Promise.all([
      list.locator('dt').allInnerTexts(),
      list.locator('dd').allInnerTexts(),
    ])
    return new Map(terms.map((term, i) => [plain(term), plain(said[i] ?? '')]))
  }
}

/** What a list of terms says of the first one that begins like this. */
export function said(facts: ReadonlyMap<string, string>, term: string): string {
  const key = [...facts.keys()].find((candidate) => candidate.startsWith(term))
  if (key === undefined)
    throw new Error(`the popover has no "${term}", only: ${[...facts.keys()].join(', ')}`)
  return facts.get(key) ?? ''
}

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const

/** Returned of shipped orders with their rate, as a person reads them. */
export function figures(
  lang: keyof typeof LOCALES,
  { returned, shipped, returnRate }: RiskAssessment['shop'],
): string {
  const format = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 1 })
  const rate = returnRate === null ? '—' : `${format.format(returnRate)}${lang === 'vi' ? ' %' : '%'}`
  return `${format.format(returned)}/${format.format(shipped)} · ${rate}`
}
