const formats = new Map<string, Intl.NumberFormat>()

function decimal(locale: string): Intl.NumberFormat {
  let format = formats.get(locale)
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })))
  return format
}

/** Grouped by locale: `1.234.567` in Vietnamese. */
export function formatNumber(locale: string, value: number): string {
  return decimal(locale).format(value)
}

/** Of a percentage that is already floored to one decimal (`D-3`): `49,6 %` in Vietnamese, `49.6%` in English. */
export function formatPercent(locale: string, percent: number): string {
  return formatNumber(locale, percent) + (locale.startsWith('en') ? '%' : '\u00A0%')
}

/** The fraction beside its percentage, `7/12 · 58,3 %`; without a rate `0/0 · —` (`D-4`). */
export function formatRate(
  locale: string,
  { returned, shipped, returnRate }: { returned: number; shipped: number; returnRate: number | null },
): string {
  const rate = returnRate === null ? '—' : formatPercent(locale, returnRate)
  return `${formatNumber(locale, returned)}/${formatNumber(locale, shipped)} · ${rate}`
}
