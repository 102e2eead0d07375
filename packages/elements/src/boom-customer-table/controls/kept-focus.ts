/**
 * Where focus goes when the control that has it is taken away by what it did, by the region that it was in (`data-keep`); tried in
 * order after the region itself, and before the rows.
 */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  cards: [],
  selection: ['.card-bar input'],
  rows: ['tbody [tabindex="0"]', '.notices button'],
  bulk: ['.notices button'],
  export: ['.toolbar .export', '.notices button'],
  notice: ['.notices button'],
  state: [],
}

const CONTROLS = 'button:not([hidden]), summary, input'

/** Keeps focus in the element: a keyboard that is thrown back to the top of the page has lost its place. */
export class KeptFocus {
  readonly #root: () => ShadowRoot | null
  #had: string | undefined

  constructor(root: () => ShadowRoot | null) {
    this.#root = root
  }

  /** To be called before the page is changed. */
  before(): void {
    const region = this.#root()?.activeElement?.closest<HTMLElement>('[data-keep]')
    this.#had = region?.dataset['keep']
  }

  /** To be called once it is changed. */
  after(): void {
    const had = this.#had
    const root = this.#root()
    this.#had = undefined
    // What is hidden keeps the focus until the page is drawn.
    if (had === undefined || !root || root.activeElement?.getClientRects().length) return
    const places = [
      `[data-keep=${had}] :is(${CONTROLS})`,
      ...(NEXT[had] ?? []),
      'table [tabindex="0"]',
      '.search input',
    ]
    for (const place of places) {
      const control = root.querySelector<HTMLElement>(place)
      control?.focus({ preventScroll: true })
      if (control && root.activeElement === control) return
    }
  }
}
