import type { CustomerSummary } from '@boom-risk/client/contract'
import { formatPhone } from '@boom-risk/client/rules'
import { formatNumber, formatPercent, formatRate } from '../../i18n/format.ts'
import { customerText } from './texts.ts'

/** The figures of a row as they are read; made once a row, since scrolling back and forth asks for them again and again. */
export interface RowTexts {
  readonly locale: string
  readonly name: string
  readonly phone: string
  readonly returned: string
  readonly shipped: string
  readonly rate: string
  readonly fraction: string
  readonly ratePercent: number
  readonly networkFigures: string
  readonly reports: string
}

const known = new WeakMap<CustomerSummary, RowTexts>()

export function rowTexts(row: CustomerSummary, locale: string): RowTexts {
  const held = known.get(row)
  if (held?.locale === locale) return held
  const { shop, network, reports } = row.risk
  const phone = row.phones[0]
  const texts: RowTexts = {
    locale,
    name: row.name?.trim() || customerText(locale, 'nameless'),
    phone: phone ? formatPhone(phone.e164 ?? phone.display) : customerText(locale, 'noPhone'),
    returned: formatNumber(locale, shop.returned),
    shipped: formatNumber(locale, shop.shipped),
    rate: shop.returnRate === null ? '—' : formatPercent(locale, shop.returnRate),
    fraction: `${formatNumber(locale, shop.returned)}/${formatNumber(locale, shop.shipped)}`,
    ratePercent: shop.returnRate ?? 0,
    networkFigures: formatRate(locale, network),
    reports: reports.total ? formatNumber(locale, reports.total) : '—',
  }
  known.set(row, texts)
  return texts
}
