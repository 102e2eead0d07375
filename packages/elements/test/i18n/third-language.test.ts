import { afterEach, describe, expect, it } from 'vitest'
import { configure } from '../../src/runtime/index.ts'
import { runtime } from '../../src/runtime/runtime.ts'
import { en } from '../../src/i18n/languages/en.ts'
import { stringsOf, type Language } from '../../src/i18n/languages/index.ts'
import { localeOf } from '../../src/i18n/locale.ts'
import { boomCustomerTableMessages } from '../../src/i18n/texts/boom-customer-table.ts'
import { riskLevelMessages } from '../../src/i18n/texts/risk-level.ts'
import { translator } from '../../src/i18n/translate.ts'

/** Khmer as it would be in one file: here each text is its key. */
const km = Object.fromEntries(
  Object.entries(en).map(([group, texts]) => [
    group,
    Object.fromEntries(Object.keys(texts).map((key) => [key, `km:${key}`])),
  ]),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries() forgets its keys
) as Language

/** As far as an element's language is asked for. */
const inside = (lang: string) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is no DOM here
  ({ closest: () => ({ getAttribute: () => lang }) }) as unknown as Element

afterEach(() => void (runtime().strings = {}))

describe('X-11 a third language', () => {
  it('is English before it is loaded, and itself from then on', () => {
    expect(localeOf(inside('km-KH'))).toBe('en')
    configure({ strings: { km: stringsOf(km) } })
    expect(localeOf(inside('km-KH'))).toBe('km-KH')
    expect(translator(riskLevelMessages)('km-KH', 'high')).toBe('km:high')
  })

  it('has every text, whichever element shows it, and changes no other language', () => {
    configure({ strings: { km: stringsOf(km) } })
    const text = translator(boomCustomerTableMessages)
    for (const [group, texts] of Object.entries(en))
      for (const key of Object.keys(texts)) expect(stringsOf(km), group).toHaveProperty([key], `km:${key}`)
    expect(text('vi', 'columns')).toBe('Cột')
    expect(text('en', 'columns')).toBe('Columns')
  })

  it('may have words for numbers that are neither one nor many', () => {
    configure({ strings: { km: stringsOf({ ...km, riskLevel: { ...km.riskLevel, high: () => 'ខ្ពស់' } }) } })
    expect(translator(riskLevelMessages)('km', 'high')).toBe('ខ្ពស់')
  })
})
