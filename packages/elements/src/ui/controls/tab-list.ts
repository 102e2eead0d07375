import { html } from 'lit'

export interface TabListView<T extends string> {
  /** The name of the whole. */
  readonly label: string
  readonly tabs: readonly T[]
  readonly selected: T
  /** What stands on a tab. */
  readonly content: (tab: T) => unknown
  readonly onTab: (tab: T) => void
}

/** APG's tabs, chosen as the arrows reach them: `tab-…` with a `panel-…` for each, which the caller draws. */
export function tabListTemplate<T extends string>({ label, tabs, selected, content, onTab }: TabListView<T>) {
  const onKey = (event: KeyboardEvent) => {
    const tab = tabByKey(event, tabs, selected)
    if (!tab || !(event.currentTarget instanceof HTMLElement)) return
    event.preventDefault()
    onTab(tab)
    const button = event.currentTarget.querySelector<HTMLElement>(`#tab-${tab}`)
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return html`<div role="tablist" aria-label=${label} @keydown=${onKey}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab}"
          aria-controls="panel-${tab}"
          aria-selected=${tab === selected}
          tabindex=${tab === selected ? 0 : -1}
          @click=${() => onTab(tab)}
        >
          ${content(tab)}
        </button>`,
    )}
  </div>`
}

/** The tab that a key leads to: the arrows go round, as the text runs; Home and End to the ends. */
function tabByKey<T>({ key, currentTarget }: KeyboardEvent, tabs: readonly T[], selected: T): T | undefined {
  const isRtl = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl'
  const at = tabs.indexOf(selected)
  const step = isRtl ? -1 : 1
  const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: tabs.length - 1 }[key]
  return to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
}
