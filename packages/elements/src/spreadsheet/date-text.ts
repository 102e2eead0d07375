import { writeDay, writeMinute } from '../i18n/date-form.ts'
import type { DateValue, LocalClock } from '../time/local-clock.ts'

/** A date in words of the reader's language (`D-22`); a text that is none as it came, anything else that is none as ''. */
export type DateText = (value: DateValue, type: 'date' | 'date-time') => string

export function dateText(locale: string, clock: LocalClock): DateText {
  return (value, type) => {
    const local = clock.read(value)
    if (Number.isNaN(local)) return typeof value === 'string' ? value : ''
    return type === 'date' ? writeDay(locale, local) : writeMinute(locale, local)
  }
}
