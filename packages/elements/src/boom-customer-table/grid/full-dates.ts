import { formatDateTime } from '../../i18n/format-date.ts'
import { text } from '../texts.ts'

export interface DatePlace {
  readonly locale: string
  readonly timeZone: string | undefined
}

/**
 * Gives a date its tooltip with day and minute when it is pointed at or its cell is entered, not with each row: a
 * scroll would write hundreds that nobody reads, and the first of them would wait for Intl.
 */
export class FullDates {
  readonly #body: HTMLElement
  readonly #place: () => DatePlace
  #shown: HTMLTimeElement | undefined

  constructor(body: HTMLElement, place: () => DatePlace) {
    this.#body = body
    this.#place = place
    for (const type of APPROACHES) body.addEventListener(type, this.#onApproach)
  }

  /** Takes the tooltip away: its row may be another customer's by now. */
  clear(): void {
    this.#shown?.removeAttribute('title')
    this.#shown = undefined
  }

  disconnect(): void {
    for (const type of APPROACHES) this.#body.removeEventListener(type, this.#onApproach)
  }

  readonly #onApproach = ({ target }: Event): void => {
    const time = target instanceof Element ? target.closest('td')?.querySelector('time') : null
    if (time && time === this.#shown) return
    this.clear()
    if (!time) return
    const { locale, timeZone } = this.#place()
    time.title = time.dateTime ? formatDateTime(locale, time.dateTime, timeZone) : text(locale, 'never')
    this.#shown = time
  }
}

const APPROACHES = ['pointermove', 'focusin'] as const
