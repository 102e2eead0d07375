import type { Carrier } from '@boom-risk/client/rules'
import type { CSSResult, PropertyDeclarations, PropertyValues } from 'lit'
import { addStyles } from '../base/document-styles.ts'
import { announce } from '../base/live-region.ts'
import { place } from '../base/placement.ts'
import { TemplateElement } from '../base/template-element.ts'
import { networksOf } from '../runtime/networks.ts'
import { ColumnControl } from './column-control.ts'
import { fire } from './events.ts'
import { gridTemplate, keptInPlace, layoutOf, leastWidth } from './grid/columns-layout.ts'
import { sameContext, type RowContext } from './grid/row-template.ts'
import { TableGrid } from './grid/table-grid.ts'
import { KeptFocus } from './kept-focus.ts'
import { DEFAULT_VIEW, filterOf, formatView, normalizeView, type TableView } from './model/view-state.ts'
import { RowMenu } from './parts/row-menu.ts'
import { PagePrint } from './print/page-print.ts'
import { Shortcuts } from './shortcuts.ts'
import { tableStyles } from './styles/index.ts'
import { TableMemory, type TableStorage } from './table-memory.ts'
import { TableModel } from './table-model.ts'
import { listState, tableTemplate } from './table-template.ts'
import { errorWord, text } from './texts.ts'
import { ToolControl } from './tool-control.ts'
import { ViewControls } from './view-controls.ts'

/** Narrower than this the rows are cards, px. */
const CARDS_BELOW = 640

/**
 * @summary The boom list of a shop, to work in: search, filter, sort, activate and deactivate, report, export.
 *
 * @event {CustomEvent<BoomViewChangeDetail>} boom-view-change - filter, order, columns or density were changed here
 * @event {CustomEvent<BoomSelectionChangeDetail>} boom-selection-change - other customers are chosen
 * @event {CustomEvent<BoomCustomerOpenDetail>} boom-customer-open - a customer was clicked; cancelable
 * @event {CustomEvent<BoomCustomerReportDetail>} boom-customer-reports-open - the bad reports are to be read; cancelable
 * @event {CustomEvent<BoomCustomerReportDetail>} boom-customer-report-open - the customer is to be reported; cancelable
 * @event {CustomEvent<BoomCustomerCallDetail>} boom-customer-call - a phone is to be called; cancelable
 * @event {CustomEvent<BoomOrderCreateDetail>} boom-order-create - an order is to be made for a customer; cancelable
 * @event {CustomEvent<BoomStatusChangeDetail>} boom-status-change - customers were activated or deactivated here
 * @event {CustomEvent<BoomErrorDetail>} boom-error - something was asked of the API in vain
 *
 * @cssproperty --boom-table-border - the line around it
 *
 * @csspart summary - customers by level, returns of late
 * @csspart toolbar - search, filter, display, export
 * @csspart selection - what can be done with the chosen
 * @csspart table - the rows with their head
 * @csspart notice - what happened
 */
export class BoomCustomerTable extends TemplateElement {
  static override readonly tag: string = 'boom-customer-table'
  static override styles = tableStyles

  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    carriers: { attribute: false },
    storage: { attribute: false },
  }

  /**
   * Filter, order, columns and density; what is left out is at its default, columns and density as the shop's people left them
   * here. The controls change it as well, with `boom-view-change`. `parseView` and `formatView` make it from and into a query string.
   */
  declare view: Partial<TableView> | undefined

  /** Carriers that win over those of `configure()` and the built-in ones, in the detail of a customer (`S1-17`). */
  declare carriers: readonly Carrier[] | undefined

  /**
   * Where columns, their widths, density and saved filters are kept for each shop; `localStorage` by default, `null` for nowhere. Never holds
   * a phone number or a token (`X-10`).
   */
  declare storage: TableStorage | null | undefined

  #view: TableView = DEFAULT_VIEW
  #isCards = false
  readonly #dressed = new Set<CSSResult>()
  #context: RowContext | undefined
  #grid: TableGrid | undefined
  #isDisplayWanted = false
  #unplaceDisplay: (() => void) | undefined
  #said = ''

  readonly #draw = (): void => {
    this.requestUpdate()
    this.performUpdate()
  }
  readonly #announce = (said: string) => this.shadowRoot && announce(this.shadowRoot, said)
  /** Two parts bring the same styles. */
  readonly #dress = (styles: CSSResult): void => {
    if (!this.shadowRoot || this.#dressed.has(styles)) return
    this.#dressed.add(styles)
    addStyles(this.shadowRoot, [styles])
  }
  readonly #find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector)
  readonly #model = this.#createModel()
  readonly #controls = new ViewControls(() => ({ view: this.#view, change: (part) => this.#change(part) }))
  readonly #memory = new TableMemory({
    storage: () => (this.storage === undefined ? localStorage : this.storage),
    shop: () => this.#model.shopId,
  })
  readonly #columnControl = new ColumnControl(() => ({
    locale: this.locale,
    view: this.#view,
    columns: this.#columns,
    widths: this.#memory.now.widths,
    head: () => this.#find('thead'),
    popup: () => this.#find('#display'),
    change: (part) => this.#change(part),
    keep: (change) => {
      this.#memory.change(({ widths }) => ({ widths: change(widths) }))
      this.requestUpdate()
    },
    announce: this.#announce,
    draw: this.#draw,
    dress: this.#dress,
  }))
  readonly #menu = new RowMenu(() => ({
    locale: this.locale,
    canRefresh: this.#model.canWrite,
    canReport: this.#model.canReport,
    element: () => this.#find('#row-menu'),
    draw: this.#draw,
    act: (row, action) => this.#model.actFromMenu(row, action),
  }))
  readonly #tools = new ToolControl(() => ({
    locale: this.locale,
    timeZone: this.#model.timeZone,
    networks: networksOf(this.source),
    view: this.#view,
    isCards: this.#isCards,
    total: this.#model.selection.total,
    selection: this.#model.selection,
    filters: this.#memory.now.filters,
    keepFilters: (change) => {
      this.#memory.change(({ filters }) => ({ filters: change(filters) }))
      this.requestUpdate()
    },
    change: (part) => this.#change(part),
    announce: this.#announce,
    client: () => this.#model.client(),
    find: this.#find,
    notify: (notice) => this.#model.notices.add(notice),
    failed: (error) => void fire(this, 'boom-error', { error }),
    update: () => this.requestUpdate(),
    draw: this.#draw,
    dress: this.#dress,
  }))
  readonly #shortcuts = new Shortcuts(() => ({
    model: this.#model,
    view: this.#view,
    find: this.#find,
    change: (part) => this.#change(part),
    enterList: () => this.#grid?.focus(),
    openFilters: this.#tools.openFilters,
    openHelp: () => this.#find('[popovertarget=display]')?.click(),
    print: () => this.#tools.exportRows('print'),
  }))
  readonly #pagePrint = new PagePrint(() => ({
    list: this.#model.list,
    mayPrint: this.#model.canExport,
    drawRows: (count) => {
      this.#draw()
      this.#grid?.print(count)
    },
  }))
  readonly #focus = new KeptFocus(() => this.shadowRoot)
  /** Made in the browser: a server that renders the element has none. */
  #resized: ResizeObserver | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resized ??= new ResizeObserver(() => this.#fit())
    this.#resized.observe(this)
    addEventListener('offline', this.#onOffline)
    this.#pagePrint.connect()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resized?.disconnect()
    removeEventListener('offline', this.#onOffline)
    this.#pagePrint.disconnect()
    this.#controls.disconnect()
    this.#unplaceDisplay?.()
    this.#grid?.disconnect()
    this.#grid = undefined
  }

  /** Asks again for what is on show; the rows stay where they are. */
  refresh(): void {
    this.#model.list.rows?.revalidate()
  }

  /** Scrolls to a customer by its place in the list, from 0, and puts focus there. */
  focusRow(index: number): void {
    this.#grid?.focusRow(index)
  }

  /** Puts focus where it was last in the list: on its one Tab stop. */
  override focus(options?: FocusOptions): void {
    this.#grid?.focus()
    // The row is in sight within the list; the list may be out of sight on the page.
    if (!options?.preventScroll) this.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' })
  }

  /** The first draw waits for the first rows while those are quick: one draw, and nothing that flashes before them. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      this.#view = this.#wantedView
      await this.#model.ask()
      this.#fit()
    }
    await super.scheduleUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = JSON.stringify(filterOf(this.#view))
    this.#view = this.#wantedView
    if (changed.has('view')) {
      // The whole filter was chosen, or rows that may be out of it.
      if (JSON.stringify(filterOf(this.#view)) !== before) this.#model.selection.clear()
    }
    this.#context = this.#nextContext()
    this.#focus.before()
  }

  protected override updated(): void {
    // A late update of what has left the page shows nothing.
    if (!this.isConnected) return
    if (!this.#grid) this.#createGrid()
    else {
      this.#layColumns()
      this.#grid.refresh()
    }
    this.#syncDialog()
    this.#focus.after()
    this.#say()
  }

  #createModel(): TableModel {
    return new TableModel({
      element: this,
      view: () => this.#view,
      locale: () => this.locale,
      carriers: () => this.carriers,
      opened: () => this.#grid?.toTop(),
      rowsChanged: () => this.#grid?.repaint(),
      openMenu: (row, anchor) => this.#menu.open(row, anchor),
      refocus: (index) => this.#refocus(index),
      dress: this.#dress,
    })
  }

  #createGrid(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller')
    const table = this.renderRoot.querySelector('table')
    const body = table?.tBodies[0]
    if (!scroller || !table || !body) return
    this.#layColumns()
    this.#grid = new TableGrid(
      {
        list: this.#model.list,
        context: () => (this.#context ??= this.#nextContext()),
        density: () => this.#view.density,
        isSelected: (row) => this.#model.selection.selection.has(row.id),
        markOf: (row) => this.#model.markOf(row),
        act: (...action) => this.#model.act(...action),
      },
      scroller,
      table,
      body,
    )
  }

  #refocus(index: number): void {
    const row = this.shadowRoot?.activeElement?.closest('tr')
    if (row?.getAttribute('aria-rowindex') !== `${index + 2}`) this.focusRow(index)
  }

  /** The same object while nothing in it changes: rows render anew for another one. */
  #nextContext(): RowContext {
    const { canWrite, canReveal, timeZone } = this.#model
    const { columns } = this.#view
    const { locale, source } = this
    const networks = networksOf(source)
    const next = { locale, timeZone, canWrite, canReveal, networks, columns, isCards: this.#isCards }
    return this.#context && sameContext(this.#context, next) ? this.#context : next
  }

  #layColumns(): void {
    const columns = this.#columns
    const table = this.renderRoot.querySelector('table')
    if (!table) return
    table.style.setProperty('--_columns', gridTemplate(columns))
    table.style.minInlineSize = this.#isCards ? '' : leastWidth(columns)
    const { before, after } = keptInPlace(columns)
    if (table.parentElement) table.parentElement.style.scrollPaddingInline = `${before} ${after}`
  }

  get #wantedView(): TableView {
    return this.#memory.fill(normalizeView(this.view ?? {}))
  }

  get #columns() {
    const { widths } = this.#memory.now
    return layoutOf(this.#view, this.#model.canWrite, this.#columnControl.shown(widths))
  }

  #fit(): void {
    const isCards = this.clientWidth > 0 && this.clientWidth < CARDS_BELOW
    if (isCards === this.#isCards) return
    this.#isCards = isCards
    this.requestUpdate()
  }

  #change(part: Partial<TableView>): void {
    const view = normalizeView({ ...this.#wantedView, ...part })
    if (part.columns || part.density) this.#memory.keepLook(view)
    this.view = view
    fire(this, 'boom-view-change', { view, query: formatView(view) })
  }

  /** The question of a bulk change is a modal dialog while there is one. */
  #syncDialog(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('#bulk-question')
    const isAsked = this.#model.bulk.isAsking
    if (dialog?.isConnected && dialog.open !== isAsked) {
      if (isAsked) dialog.showModal()
      else dialog.close()
    }
  }

  /** What a list came to is said once, in words. */
  #say(): void {
    const { rows } = this.#model.list
    const state = listState({ isUnserved: this.unserved, model: this.#model, view: this.#view })
    if (state === 'loading' || this.#model.list.isChanging) return
    const said = {
      ready: () => text(this.locale, 'rowCount', { count: rows?.total ?? 0 }),
      empty: () => text(this.locale, 'emptyTitle'),
      'no-match': () => text(this.locale, 'noMatchTitle'),
      failed: () => `${text(this.locale, 'listFailed')}: ${errorWord(this.locale, rows?.error)}`,
      unconfigured: () => text(this.locale, 'tableUnconfigured'),
    }[state]()
    if (said === this.#said) return
    this.#said = said
    if (this.shadowRoot) announce(this.shadowRoot, said)
  }

  readonly #onOffline = (): void => this.requestUpdate()

  readonly #onDisplayToggle = (event: ToggleEvent): void => {
    if (event.type === 'beforetoggle') {
      this.#isDisplayWanted = true
      this.#columnControl.opening()
      this.requestUpdate()
      return
    }
    const popup = event.currentTarget
    const anchor = this.renderRoot.querySelector('[popovertarget=display]')
    this.#unplaceDisplay?.()
    const isOpen = anchor && popup instanceof HTMLElement && event.newState === 'open'
    this.#unplaceDisplay = isOpen ? place(popup, anchor) : undefined
  }

  protected override render() {
    return tableTemplate({
      locale: this.locale,
      view: this.#view,
      isCards: this.#isCards,
      isUnserved: this.unserved,
      columns: this.#columns,
      model: this.#model,
      controls: this.#controls,
      menu: this.#menu,
      tools: this.#tools,
      shortcuts: this.#shortcuts,
      columnControl: this.#columnControl,
      isDisplayWanted: this.#isDisplayWanted,
      missingOnPaper: this.#pagePrint.missing,
      onDisplayToggle: this.#onDisplayToggle,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'boom-customer-table': BoomCustomerTable
  }
}
