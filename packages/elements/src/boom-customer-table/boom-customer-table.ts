import type { Carrier } from '@boom-risk/client/rules'
import type { CSSResult, PropertyDeclarations, PropertyValues } from 'lit'
import { addStyles } from '../base/document-styles.ts'
import { announce } from '../base/live-region.ts'
import { TemplateElement } from '../base/template-element.ts'
import { networksOf } from '../runtime/networks.ts'
import { ColumnControl } from './controls/column-control.ts'
import { fire } from './events.ts'
import { layoutOf } from './grid/columns-layout.ts'
import { sameContext, type RowContext } from './grid/row-template.ts'
import { TableGrid } from './grid/table-grid.ts'
import { KeptFocus } from './controls/kept-focus.ts'
import { listWords } from './list/list-state.ts'
import { DEFAULT_VIEW, filterOf, formatView, normalizeView, type TableView } from './model/view-state.ts'
import type { PartHost } from './controls/part-host.ts'
import { RowMenu } from './parts/row-menu.ts'
import { PagePrint } from './print/page-print.ts'
import { Shortcuts } from './shortcuts.ts'
import { tableStyles } from './styles/index.ts'
import { TableMemory, type TableStorage } from './table-memory.ts'
import { TableModel } from './table-model.ts'
import { TableLayout } from './table-layout.ts'
import { tableTemplate } from './table-template.ts'
import { ToolControl } from './controls/tool-control.ts'
import { ViewControls } from './controls/view-controls.ts'

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
  #context: RowContext | undefined
  #grid: TableGrid | undefined
  #said = ''

  readonly #update = (): void => this.requestUpdate()
  readonly #draw = (): void => {
    this.requestUpdate()
    this.performUpdate()
  }
  readonly #announce = (said: string) => this.shadowRoot && announce(this.shadowRoot, said)
  readonly #dress = (styles: CSSResult) => this.shadowRoot && addStyles(this.shadowRoot, [styles])
  readonly #find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector)
  readonly #change = (part: Partial<TableView>): void => {
    const view = normalizeView({ ...this.#wantedView, ...part })
    if (part.columns || part.density) this.#memory.keepLook(view)
    this.view = view
    fire(this, 'boom-view-change', { view, query: formatView(view) })
  }
  readonly #layout = new TableLayout(this, this.#update)
  readonly #model: TableModel = new TableModel({
    element: this,
    view: () => this.#view,
    locale: () => this.locale,
    carriers: () => this.carriers,
    opened: () => this.#grid?.toTop(),
    rowsChanged: () => this.#grid?.repaint(),
    openMenu: (row, anchor) => this.#menu.open(row, anchor),
    refocus: (index) => this.#grid?.refocus(index),
    dress: this.#dress,
  })
  readonly #controls = new ViewControls(() => this.#partHost)
  readonly #memory = new TableMemory({
    storage: () => (this.storage === undefined ? localStorage : this.storage),
    shop: () => this.#model.access.shopId,
    changed: this.#update,
  })
  readonly #columnControl = new ColumnControl(() => ({
    ...this.#partHost,
    columns: this.#columns,
    widths: this.#memory.now.widths,
    keep: (change) => this.#memory.change(({ widths }) => ({ widths: change(widths) })),
  }))
  readonly #menu = new RowMenu(() => ({
    ...this.#partHost,
    canRefresh: this.#model.access.canWrite,
    canReport: this.#model.access.canReport,
    act: (row, action) => this.#model.actFromMenu(row, action),
  }))
  readonly #tools = new ToolControl(() => ({
    ...this.#partHost,
    timeZone: this.#model.access.timeZone,
    networks: networksOf(this.source),
    isCards: this.#layout.isCards,
    total: this.#model.selection.total,
    selection: this.#model.selection,
    filters: this.#memory.now.filters,
    keepFilters: (change) => this.#memory.change(({ filters }) => ({ filters: change(filters) })),
    client: () => this.#model.client(),
    notify: (notice) => this.#model.notices.add(notice),
    failed: (error) => void fire(this, 'boom-error', { error }),
  }))
  readonly #shortcuts = new Shortcuts(() => ({
    ...this.#partHost,
    model: this.#model,
    enterList: () => this.#grid?.focus(),
    openFilters: this.#tools.openFilters,
    openHelp: () => this.#find('[popovertarget=display]')?.click(),
    print: () => this.#tools.exportRows('print'),
  }))
  readonly #pagePrint = new PagePrint(() => ({
    list: this.#model.list,
    mayPrint: this.#model.access.canExport,
    drawRows: (count) => {
      this.#draw()
      this.#grid?.print(count)
    },
  }))
  readonly #focus = new KeptFocus(() => this.shadowRoot)

  override connectedCallback(): void {
    super.connectedCallback()
    this.#layout.connect()
    addEventListener('offline', this.#update)
    this.#pagePrint.connect()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#layout.disconnect()
    removeEventListener('offline', this.#update)
    this.#pagePrint.disconnect()
    this.#controls.disconnect()
    this.#columnControl.disconnect()
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
      this.#layout.fit()
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
    this.#layout.lay(this.#columns)
    this.#controls.fill(this.renderRoot.querySelector('.search input'))
    if (this.#grid) this.#grid.refresh()
    else this.#createGrid()
    this.#model.bulk.syncDialog(this.#find('#bulk-question'))
    this.#focus.after()
    this.#say()
  }

  #createGrid(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller')
    const table = this.renderRoot.querySelector('table')
    const body = table?.tBodies[0]
    if (!scroller || !table || !body) return
    const context = () => (this.#context ??= this.#nextContext())
    const look = { context, density: () => this.#view.density }
    this.#grid = new TableGrid(this.#model, look, scroller, table, body)
  }

  /** The same object while nothing in it changes: rows render anew for another one. */
  #nextContext(): RowContext {
    const { canWrite, canReveal, timeZone } = this.#model.access
    const { columns } = this.#view
    const { locale, source } = this
    const networks = networksOf(source)
    const next = { locale, timeZone, canWrite, canReveal, networks, columns, isCards: this.#layout.isCards }
    return this.#context && sameContext(this.#context, next) ? this.#context : next
  }

  get #wantedView(): TableView {
    return this.#memory.fill(normalizeView(this.view ?? {}))
  }

  get #columns() {
    const { widths } = this.#memory.now
    return layoutOf(this.#view, this.#model.access.canWrite, this.#columnControl.shown(widths))
  }

  get #partHost(): PartHost {
    return {
      locale: this.locale,
      view: this.#view,
      change: this.#change,
      find: this.#find,
      announce: this.#announce,
      update: this.#update,
      draw: this.#draw,
      dress: this.#dress,
    }
  }

  /** What a list came to is said once. */
  #say(): void {
    const facts = { locale: this.locale, view: this.#view, isUnserved: this.unserved, model: this.#model }
    const said = listWords(facts)
    if (said === undefined || said === this.#said) return
    this.#said = said
    this.#announce(said)
  }

  protected override render() {
    return tableTemplate({
      locale: this.locale,
      view: this.#view,
      isCards: this.#layout.isCards,
      isUnserved: this.unserved,
      columns: this.#columns,
      model: this.#model,
      controls: this.#controls,
      menu: this.#menu,
      tools: this.#tools,
      shortcuts: this.#shortcuts,
      columnControl: this.#columnControl,
      missingOnPaper: this.#pagePrint.missing,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'boom-customer-table': BoomCustomerTable
  }
}
