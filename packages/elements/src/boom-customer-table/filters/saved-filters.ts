import { html, nothing } from 'lit'
import { place } from '../../base/placement.ts'
import { columnOf, WIDE_IDS } from '../model/columns.ts'
import { filterQuery, LONGEST_NAME, MOST_FILTERS, readFilter, type SavedFilter } from '../model/kept-table.ts'
import { filterOf, type TableView } from '../model/view-state.ts'
import { closeIcon } from '../../ui/icons.ts'
import type { Notice } from '../../ui/notices.ts'
import { text } from '../texts.ts'
import { filterWords } from '../tools/filter-words.ts'
import { toolsText } from '../tools/texts.ts'

/** Digits in a row, however they are grouped, from which on a name may hold somebody's number (`X-10`); a day has eight. */
const PHONE = /\d(?:[\s.()-]{0,3}\d){8}/

export interface SavedFiltersHost {
  readonly locale: string
  readonly view: TableView
  readonly filters: readonly SavedFilter[]
  /** Keeps others, made of those that are kept by then. */
  keep(change: (filters: readonly SavedFilter[]) => readonly SavedFilter[]): void
  change(part: Partial<TableView>): void
  element(): HTMLElement | null
  /** What has the focus in the table. */
  focused(): HTMLElement | undefined
  /** What opens it, which it stands beside. */
  button(): HTMLElement | null
  announce(said: string): void
  notify(notice: Notice): void
  /** Renders now. */
  draw(): void
}

/** Searches, filters and orders with a name, kept for the shop: chosen again by a click, or by the digit beside them. */
export class SavedFilters {
  readonly #host: () => SavedFiltersHost
  #isWanted = false
  #unplace: (() => void) | undefined
  /** What had the focus before: browsers give it back to the whole table alone. */
  #from: HTMLElement | undefined

  constructor(host: () => SavedFiltersHost) {
    this.#host = host
  }

  open(): void {
    this.#isWanted = true
    const { draw, element, button, focused } = this.#host()
    this.#from = focused()
    draw()
    const popup = element()
    const anchor = button()
    // A page may take the table away while it is pressed.
    if (!popup?.isConnected || !anchor) return
    popup.showPopover()
    anchor.setAttribute('aria-expanded', 'true')
    this.#unplace = place(popup, anchor)
    popup.querySelector<HTMLElement>('[data-filter], input')?.focus()
  }

  /** Made when it is first wanted. */
  template() {
    if (!this.#isWanted) return nothing
    const { locale, view, filters } = this.#host()
    const now = filterQuery(view)
    const isPhone = view.text.trim() !== '' && readFilter(now).text === ''
    return html`<div
      id="filters"
      class="popup"
      popover="auto"
      role="dialog"
      aria-label=${text(locale, 'savedFilters')}
      @keydown=${this.#onKey}
      @toggle=${this.#onToggle}
    >
      ${
        filters.length
          ? html`<ul class="columns">
              ${filters.map((filter, i) => this.#filter(filter, i, filter.query === now))}
            </ul>`
          : html`<p class="hint">${toolsText(locale, 'filtersNone')}</p>`
      }
      <form class="save" @submit=${this.#onSave}>
        <label for="filter-name">${toolsText(locale, 'filterSaveNow')}</label>
        <input
          id="filter-name"
          class="field"
          type="text"
          autocomplete="off"
          required
          maxlength=${LONGEST_NAME}
          placeholder=${toolsText(locale, 'filterName')}
          aria-describedby="filter-facts"
          @input=${this.#allowSave}
        /><button class="button primary">${toolsText(locale, 'filterSave')}</button>
        <p id="filter-facts" class="hint">
          ${wordsOf(now, locale)}${isPhone ? html` · ${toolsText(locale, 'filterWithoutPhone')}` : nothing}
        </p>
      </form>
    </div>`
  }

  #filter({ name, query }: SavedFilter, i: number, isOn: boolean) {
    const { locale } = this.#host()
    const digit = i < 9 ? `${i + 1}` : undefined
    const label = toolsText(locale, 'filterDelete', { name })
    return html`<li>
      <button
        type="button"
        class="choice"
        data-filter=${i}
        aria-pressed=${isOn ? 'true' : 'false'}
        aria-keyshortcuts=${digit ?? nothing}
        @click=${() => this.#choose(i)}
      >
        ${digit ? html`<kbd aria-hidden="true">${digit}</kbd>` : nothing}<span
          ><b>${name}</b><small>${wordsOf(query, locale)}</small></span
        >
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label=${label}
        title=${label}
        @click=${() => this.#remove(i)}
      >
        ${closeIcon}
      </button>
    </li>`
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, altKey, metaKey } = event
    if (!(target instanceof HTMLElement) || ctrlKey || altKey || metaKey) return
    const buttons = [...(this.#host().element()?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])]
    const at = buttons.findIndex((button) => button.closest('li')?.contains(target))
    if (key === 'Escape') this.#close()
    else if (key === 'ArrowDown' && at >= 0) buttons[Math.min(at + 1, buttons.length - 1)]?.focus()
    else if (key === 'ArrowUp' && at >= 0) buttons[Math.max(at - 1, 0)]?.focus()
    else if (/^[1-9]$/.test(key) && !target.matches('input')) this.#choose(Number(key) - 1)
    else return
    event.preventDefault()
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return
    this.#unplace?.()
    this.#unplace = undefined
    this.#host().button()?.removeAttribute('aria-expanded')
  }

  readonly #onSave = (event: Event): void => {
    event.preventDefault()
    const { locale, view, filters, keep, announce, element, draw } = this.#host()
    const field = element()?.querySelector('input')
    const name = field?.value.trim()
    if (!field || !name) return
    // None is let go of for it that somebody may still want.
    const isFull = filters.length >= MOST_FILTERS && !filters.some((filter) => filter.name === name)
    const refusal = PHONE.test(name.normalize('NFKC')) ? 'filterWithoutPhone' : isFull && 'filtersFull'
    if (refusal) {
      field.setCustomValidity(toolsText(locale, refusal, { count: MOST_FILTERS }))
      field.reportValidity()
      return
    }
    const saved = { name, query: filterQuery(view) }
    keep((now) =>
      now.some((filter) => filter.name === name)
        ? now.map((filter) => (filter.name === name ? saved : filter))
        : [...now, saved],
    )
    field.value = ''
    draw()
    announce(toolsText(locale, 'filterSaved', { name }))
  }

  readonly #allowSave = (): void => this.#host().element()?.querySelector('input')?.setCustomValidity('')

  #close(): void {
    const { element, button } = this.#host()
    element()?.hidePopover()
    const back = this.#from?.isConnected ? this.#from : button()
    back?.focus({ preventScroll: true })
  }

  #choose(i: number): void {
    const { locale, filters, change, announce } = this.#host()
    const filter = filters[i]
    if (!filter) return
    this.#close()
    change(readFilter(filter.query))
    announce(toolsText(locale, 'filterOn', { name: filter.name }))
  }

  #remove(i: number): void {
    const { locale, filters, keep, element, notify, draw } = this.#host()
    const filter = filters[i]
    if (!filter) return
    keep((now) => without(now, filter))
    this.#allowSave()
    draw()
    const buttons = [...(element()?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])]
    const next = buttons[Math.min(i, buttons.length - 1)] ?? element()?.querySelector<HTMLElement>('input')
    next?.focus()
    notify({
      text: toolsText(locale, 'filterDeleted', { name: filter.name }),
      actions: [
        {
          label: toolsText(locale, 'filterRestore'),
          run: () => {
            this.#host().keep((now) => [
              ...without(now, filter).slice(0, i),
              filter,
              ...without(now, filter).slice(i),
            ])
          },
        },
      ],
    })
  }
}

const without = (filters: readonly SavedFilter[], { name }: SavedFilter) =>
  filters.filter((other) => other.name !== name)

/** What a saved filter finds, and in which order. */
function wordsOf(query: string, locale: string): string {
  const filter = readFilter(query)
  const words = filterWords(locale, filterOf(filter))
  const { by, direction } = filter.sort
  const column = WIDE_IDS.find((id) => columnOf(id).sortBy === by) ?? 'customer'
  return [
    words.join(', ') || toolsText(locale, 'filterEverybody'),
    `${text(locale, columnOf(column).label)} ${text(locale, direction)}`,
  ].join(' · ')
}
