import { html } from 'lit'
import { formatDateTime, formatRelative } from '../i18n/format-date.ts'

/** Whose words a time is said in, and the shop's zone once its session is known. */
export interface TimePlace {
  readonly locale: string
  readonly timeZone: string | undefined
}

type Format = (locale: string, at: string, timeZone: string | undefined) => string

/** How long ago it was, with day and minute in a tooltip. */
export function timeTemplate(at: string, { locale, timeZone }: TimePlace, format: Format = formatRelative) {
  return html`<time datetime=${at} title=${formatDateTime(locale, at, timeZone)}
    >${format(locale, at, timeZone)}</time
  >`
}
