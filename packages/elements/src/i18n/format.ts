const formats: Record<string, Intl.NumberFormat> = {}

/**
 * Grouped by locale, with at most one decimal: `1.234.567` in Vietnamese. Our own languages are written without Intl:
 * the first formatter of a page costs tens of milliseconds on a slow machine, since it looks at every locale that the
 * browser has, and what is on show first is to do without.
 */
export function formatNumber(locale: string, value: number): string {
  const figures = `${value}`
  if (!/^(vi|en)(-(VN|GB|US))?$/.test(locale) || !/^\d{1,15}(\.\d)?$/.test(figures)) {
    return (formats[locale] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })).format(value)
  }
  const isVietnamese = locale > 'v'
  return figures
    .replace('.', isVietnamese ? ',' : '.')
    .replace(/\B(?=(\d{3})+(\D|$))/g, isVietnamese ? '.' : ',')
}

/** An amount as it is read in Vietnam: `1.234.567 đ`. */
export function formatDong(locale: string, dong: number): string {
  return `${formatNumber(locale, dong)}\u00A0đ`
}

const percents: Record<string, Intl.NumberFormat> = {}

/**
 * Of a percentage that is already floored to one decimal (`D-3`): `49,6 %` in Vietnamese, `49.6%` in English; in a language that a host
 * added as Intl has it, the sign on its side and at its distance.
 */
export function formatPercent(locale: string, percent: number): string {
  if (/^(vi|en)\b/.test(locale)) return formatNumber(locale, percent) + (locale > 'v' ? '\u00A0%' : '%')
  return (percents[locale] ??= new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    style: 'percent',
  })).format(percent / 100)
}

/** The fraction beside its percentage, `7/12 · 58,3 %`; without a rate `0/0 · —` (`D-4`). */
export function formatRate(
  locale: string,
  { returned, shipped, returnRate }: { returned: number; shipped: number; returnRate: number | null },
): string {
  const rate = returnRate === null ? '—' : formatPercent(locale, returnRate)
  return `${formatNumber(locale, returned)}/${formatNumber(locale, shipped)} · ${rate}`
}
