import { html } from 'lit'
import { place } from '../../base/placement.ts'
import type { Row } from '../client.ts'
import { text } from '../texts.ts'
import { detailIcon, flagIcon, refreshIcon } from './icons.ts'

const ACTIONS = ['open', 'refresh', 'report'] as const
export type RowAction = (typeof ACTIONS)[number]

export interface RowMenuHost {
  readonly locale: string
  readonly canReport: boolean
  /** The menu's element, once rendered. */
  element(): HTMLElement | null
  act(row: Row, action: RowAction): void
}

/** The ⋮ menu, one for all rows: APG's menu button (`S0-14`, `S0-15`). */
export class RowMenu {
  readonly #host: () => RowMenuHost
  #row: Row | undefined
  #anchor: HTMLElement | undefined
  #unplace: (() => void) | undefined

  constructor(host: () => RowMenuHost) {
    this.#host = host
  }

  open(row: Row, anchor: HTMLElement): void {
    const element = this.#host().element()
    if (!element) return
    this.#row = row
    this.#anchor = anchor
    element.showPopover()
    anchor.setAttribute('aria-expanded', 'true')
    this.#unplace = place(element, anchor)
    this.#items(element)[0]?.focus()
  }

  close(): void {
    this.#host().element()?.hidePopover()
  }

  template() {
    const { locale, canReport } = this.#host()
    return html`<div
      id="row-menu"
      class="popup"
      popover="auto"
      role="menu"
      aria-label=${text(locale, 'moreActions')}
      @keydown=${this.#onKey}
      @click=${this.#onClick}
      @toggle=${this.#onToggle}
    >
      <button type="button" role="menuitem" tabindex="-1" data-item="open">
        ${detailIcon}${text(locale, 'menuOpen')}
      </button>
      <button type="button" role="menuitem" tabindex="-1" data-item="refresh">
        ${refreshIcon}${text(locale, 'menuRefresh')}
      </button>
      <button type="button" role="menuitem" tabindex="-1" data-item="report" ?hidden=${!canReport}>
        ${flagIcon}${text(locale, 'menuReport')}
      </button>
    </div>`
  }

  #items(element: HTMLElement): HTMLElement[] {
    return [...element.querySelectorAll<HTMLElement>('[role=menuitem]:not([hidden])')]
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return
    this.#unplace?.()
    this.#unplace = undefined
    this.#anchor?.removeAttribute('aria-expanded')
  }

  readonly #onClick = (event: Event): void => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null
    const action = ACTIONS.find((known) => known === item?.dataset['item'])
    const row = this.#row
    if (!action || !row) return
    // Focus is back on ⋮ before the action, so that a dialog returns it there.
    this.close()
    this.#anchor?.focus({ preventScroll: true })
    this.#host().act(row, action)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const element = this.#host().element()
    if (!element) return
    const items = this.#items(element)
    const at = items.findIndex((item) => item.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items[(to + items.length) % items.length]?.focus()
    else if (event.key === 'Tab' || event.key === 'Escape') {
      this.close()
      this.#anchor?.focus({ preventScroll: true })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}
