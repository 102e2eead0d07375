import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { translateWithin } from '../i18n/messages.ts'
import { onLanguageChange } from '../i18n/language.ts'

interface Result {
  /** In the page's language, asked again when it changes. */
  readonly title: () => string
  readonly summary: () => string
  readonly data: string
}

/** The one notice of the page: what became of the last order. It stays until it is closed or the next order is made. */
export class Toast {
  readonly #place: HTMLElement
  #result: Result | undefined

  constructor(place: HTMLElement) {
    this.#place = place
    onLanguageChange(() => this.#fill())
  }

  show(result: Result): void {
    this.#result = result
    const close = element(
      'button',
      { class: 'icon-button toast-close', type: 'button', label: 'shell.close' },
      icon('close', 18),
    )
    close.addEventListener('click', () => this.hide())
    this.#place.replaceChildren(
      element(
        'div',
        { class: 'toast' },
        element('span', { class: 'toast-mark' }, icon('check', 14)),
        element('p', { class: 'toast-title' }),
        element('p', { class: 'toast-summary' }),
        element(
          'details',
          {},
          element('summary', { text: 'order.created.data' }),
          element('pre', { tabindex: '0' }, result.data),
        ),
        close,
      ),
    )
    this.#fill()
    translateWithin(this.#place)
  }

  hide(): void {
    this.#result = undefined
    this.#place.replaceChildren()
  }

  #fill(): void {
    const [title, summary] = this.#place.querySelectorAll('p')
    if (!this.#result || !title || !summary) return
    title.textContent = this.#result.title()
    summary.textContent = this.#result.summary()
  }
}
