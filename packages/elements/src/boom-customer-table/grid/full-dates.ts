import { formatDateTime } from '../../i18n/format-date.ts'
import { text } from '../texts.ts'

/**
 * Gives a date its tooltip with day and minute when it is pointed at or its cell is entered, not with each row: a
 * scroll would write hundreds that nobody reads, and the first of them would wait for Intl.
 */
export function showFullDates(body: HTMLElement, locale: () => string): () => void {
  const onApproach = ({ target }: Event): void => {
    const time = target instanceof Element ? target.closest('td')?.querySelector('time') : null
    if (time) time.title = time.dateTime ? formatDateTime(locale(), time.dateTime) : text(locale(), 'never')
  }
  body.addEventListener('pointerover', onApproach)
  body.addEventListener('focusin', onApproach)
  return () => {
    body.removeEventListener('pointerover', onApproach)
    body.removeEventListener('focusin', onApproach)
  }
}
