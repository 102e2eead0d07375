interface NumberWords {
  readonly format: Intl.NumberFormat
  /** Whole numbers below 1,000 read as JavaScript writes them: a list of rows is full of those. */
  readonly isPlain: boolean
}

const formats = new Map<string, NumberWords>()

function decimal(locale: string): NumberWords {
  let words = formats.get(locale)
  if (!words) {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    words = { format, isPlain: format.format(987) === '987' && format.format(0) === '0' }
    formats.set(locale, words)
  }
  return words
}

/** Grouped by locale: `1.234.567` in Vietnamese. */
export function formatNumber(locale: string, value: number): string {
  const { format, isPlain } = decimal(locale)
  return isPlain && value >= 0 && value < 1000 && Number.isInteger(value) ? `${value}` : format.format(value)
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
