import { customerPanelMessages } from '../i18n/customer-panel.ts'
import { formatNumber } from '../i18n/format.ts'
import { translator } from '../i18n/translate.ts'

export { errorWord } from '../i18n/error-words.ts'

/** The texts that all of the panel shares. */
export const text = translator(customerPanelMessages)

/** An amount as it is read in Vietnam: `1.234.567 đ`. */
export function money(locale: string, dong: number): string {
  return `${formatNumber(locale, dong)}\u00A0đ`
}
