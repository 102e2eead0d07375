import { rowTexts } from '../../ui/customer/row-texts.ts'
import type { Notice } from '../../ui/notices.ts'
import type { SettableStatus } from '../bulk/bulk-job.ts'
import type { Row } from '../client.ts'
import { errorWord, text } from '../texts.ts'

/* What is said of the customer of one row. */

const nameOf = (locale: string, row: Row) => rowTexts(row, locale).name

export function statusChanged(locale: string, row: Row, status: SettableStatus): string {
  return text(locale, 'statusChanged', { name: nameOf(locale, row), status: text(locale, status) })
}

/** It is not known yet whether it is saved, or it was refused. */
export function statusNotice(
  locale: string,
  key: 'statusWaiting' | 'statusFailed',
  row: Row,
  error: unknown,
  again: () => void,
): Notice {
  return {
    text: text(locale, key, { name: nameOf(locale, row), why: errorWord(locale, error) }),
    isBad: true,
    actions: [{ label: text(locale, 'tryAgain'), run: again }],
  }
}

/** Somebody else has deleted the customer. */
export function goneNotice(locale: string, row: Row): Notice {
  return { text: text(locale, 'customerGone', { name: nameOf(locale, row) }), isBad: true }
}
