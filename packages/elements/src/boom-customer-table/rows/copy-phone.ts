import { isolatingTranslator } from '../../i18n/isolate.ts'
import { phoneCopyMessages } from '../../i18n/texts/phone-copy.ts'
import { copyText } from '../../ui/clipboard.ts'
import type { Row } from '../client.ts'
import { rowTexts } from '../../ui/customer/row-texts.ts'

const text = isolatingTranslator(phoneCopyMessages)

/** Puts the first number on the clipboard. @returns what became of it, in words */
export async function copyPhone(
  row: Row,
  locale: string,
  said: 'phoneCopied' | 'phoneCopiedForOrder' = 'phoneCopied',
): Promise<{ text: string; isBad: boolean }> {
  const { phone } = rowTexts(row, locale)
  const isCopied = await copyText(row.phones[0]?.e164 ? phone.replaceAll(' ', '') : phone)
  return { text: text(locale, isCopied ? said : 'phoneNotCopied', { phone }), isBad: !isCopied }
}
