import type { BoomSummary } from '@boom-risk/client/contract'
import type { Carrier } from '@boom-risk/client/rules'
import type { CSSResult } from 'lit'
import { hasCode } from '../base/error-kinds.ts'
import type { BoomElement } from '../base/boom-element.ts'
import { announce } from '../base/live-region.ts'
import { BoomList } from './list/boom-list.ts'
import { BulkControl } from './controls/bulk-control.ts'
import type { SettableStatus } from './bulk/bulk-job.ts'
import type { RowMark } from './bulk/bulk-status.ts'
import { clientOf, type BoomTableClient, type Row } from './client.ts'
import type { ListDetailActions } from './rows/detail-actions.ts'
import { fire } from './events.ts'
import { rowTexts } from '../ui/customer/row-texts.ts'
import type { GridAction } from './grid/table-grid.ts'
import { filterOf, type TableView } from './model/view-state.ts'
import { Notices } from '../ui/notices.ts'
import type { RowAction } from './parts/row-menu.ts'
import { RowActions } from './rows/row-actions.ts'
import { RowDialogs } from './rows/row-dialogs.ts'
import { goneNotice, statusChanged, statusNotice } from './rows/row-notices.ts'
import { SelectionControl } from './controls/selection-control.ts'
import { lacksSummary, summaryQuery } from './list/summary-query.ts'
import { callCustomer } from './rows/call-customer.ts'
import { RowStatus } from './rows/row-status.ts'
import { TableAccess } from './table-access.ts'
import { text } from './texts.ts'

export interface TableModelHost {
  readonly element: BoomElement
  readonly view: () => TableView
  readonly locale: () => string
  readonly carriers: () => readonly Carrier[] | undefined
  /** Other rows are on show: the view goes to their top. */
  opened(): void
  /** Rows are others, and nothing else is. */
  rowsChanged(): void
  openMenu(row: Row, anchor: HTMLElement): void
  /** Gives the table the styles of what was loaded. */
  dress(styles: CSSResult): void
  /** Puts focus on a row, by its place in the list, unless it is there. */
  refocus(index: number): void
}

/** Everything that the table knows and does, without how it looks. */
export class TableModel {
  readonly access: TableAccess
  readonly list: BoomList
  readonly selection: SelectionControl
  readonly bulk: BulkControl
  readonly notices: Notices
  readonly #host: TableModelHost
  readonly #status: RowStatus
  readonly #actions: RowActions
  readonly #dialogs: RowDialogs
  /** Of customers whom a bulk change could not change, and who may not be on show any more. */
  readonly #failedNames = new Map<string, string>()
  /** Once a detail was opened. */
  #detailActions: ListDetailActions | undefined
  readonly #summary

  constructor(host: TableModelHost) {
    this.#host = host
    const { element } = host
    const update = () => element.requestUpdate()
    const client = () => this.client()
    const failed = (error: unknown) => void fire(element, 'boom-error', { error })
    this.notices = new Notices(element)
    this.list = new BoomList(element, {
      query: () => ({ filter: filterOf(host.view()), sort: host.view().sort }),
      overlay: (row) => this.#actions.overlay(this.#status.overlay(row)),
      opened: () => host.opened(),
      rowsChanged: () => host.rowsChanged(),
    })
    // Drawn with the first rows, unless those are slow: a frame for each answer would hold them up.
    const draw = () => void (this.list.opening?.then(update) ?? update())
    this.access = new TableAccess(element, draw)
    this.#summary = summaryQuery(element, this.access.session, draw)
    this.selection = new SelectionControl({
      list: this.list,
      changed: () => {
        update()
        const { count } = this.selection
        if (count > 0) this.bulk.prepare()
        this.#announce(text(host.locale(), 'selected', { count }))
        fire(element, 'boom-selection-change', { count })
      },
      failed: (error) => {
        failed(error)
        this.notices.add({ text: text(host.locale(), 'rangeFailed'), isBad: true })
      },
    })
    this.#status = new RowStatus({
      client,
      patch: (id, change) => {
        this.list.rows?.patch(id, change)
        this.#detailActions?.changed()
      },
      readAgain: () => this.list.rows?.revalidate(),
      changed: (row, status) => {
        this.bulk.forget(row.id)
        this.#detailActions?.changed()
        this.#announce(statusChanged(host.locale(), row, status))
        fire(element, 'boom-status-change', { status, customerIds: [row.id] })
      },
      waiting: (row, error, retry) => {
        failed(error)
        return this.notices.add(statusNotice(host.locale(), 'statusWaiting', row, error, retry))
      },
      failed: (row, error) => {
        failed(error)
        if (this.#leftAsGone(row, error)) return
        const again = () => this.#status.toggle(row)
        this.notices.add(statusNotice(host.locale(), 'statusFailed', row, error, again))
      },
    })
    this.#actions = new RowActions(() => ({
      locale: host.locale(),
      timeZone: this.access.timeZone,
      list: this.list,
      client,
      failed,
      notify: (notice) => this.notices.add(notice),
      leave: (id) => this.#leave(id),
      leftAsGone: (row, error) => this.#leftAsGone(row, error),
    }))
    this.#dialogs = new RowDialogs({
      element,
      locale: host.locale,
      carriers: host.carriers,
      notify: (notice) => this.notices.add(notice),
      actions: () => this.#loadDetailActions(),
      closed: ({ id }) => {
        const index = this.list.rows?.indexOf(id) ?? -1
        if (index >= 0) host.refocus(index)
        else element.focus()
      },
    })
    this.bulk = new BulkControl(() => ({
      locale: host.locale(),
      client,
      filter: () => filterOf(host.view()),
      update,
      announce: (said) => this.#announce(said),
      dress: host.dress,
      failed,
      openFailed: (error, again) => {
        failed(error)
        this.notices.add({
          text: text(host.locale(), 'bulkOpenFailed'),
          isBad: true,
          actions: [{ label: text(host.locale(), 'tryAgain'), run: again }],
        })
      },
      ended: ({ status, ids, failures }) => {
        for (const id of failures.keys()) this.#failedNames.set(id, this.nameOf(id))
        this.list.rows?.patchAll((row) => this.bulk.settle(row))
        this.list.rows?.revalidate()
        fire(element, 'boom-status-change', { status, customerIds: ids })
      },
    }))
  }

  /** Asks everything that the first draw shows; settles when it is time for it. */
  ask(): Promise<void> {
    this.access.session.askNow()
    this.#summary.askNow()
    return this.list.ask()
  }

  /** `null`: the server leaves it out. */
  get returns(): BoomSummary['returns'] | null | undefined {
    return lacksSummary(this.access.session.data) ? null : this.#summary.data?.returns
  }

  /** The name of a customer who may not be loaded. */
  nameOf(id: string): string {
    const { rows } = this.list
    const row = rows?.row(rows.indexOf(id))
    return row ? rowTexts(row, this.#host.locale()).name : (this.#failedNames.get(id) ?? id)
  }

  isSelected({ id }: Row): boolean {
    return this.selection.selection.has(id)
  }

  /** What a row says of a change that is under way, or could not be made. */
  markOf(row: Row): RowMark | undefined {
    return this.#status.isWaiting(row.id) ? 'changing' : this.bulk.markOf(row)
  }

  /** What was clicked in a row. */
  act(action: GridAction, row: Row, index: number, control: HTMLElement, event: MouseEvent): void {
    switch (action) {
      case 'select':
        if (control instanceof HTMLInputElement) {
          void this.selection.toggle(index, row.id, control.checked, event.shiftKey)
        }
        return
      case 'status':
        if (this.bulk.markOf(row) !== 'changing') this.#status.toggle(row)
        return
      case 'retry':
        // The row's switch stays, the button goes.
        control
          .closest('tr')
          ?.querySelector<HTMLElement>('[data-action=status]')
          ?.focus({ preventScroll: true })
        void this.bulk.retry([row.id])
        return
      case 'open':
        this.#dialogs.openDetail(row)
        return
      case 'history':
        this.#dialogs.openReports(row, 'history')
        return
      case 'menu':
        this.#host.openMenu(row, control)
        return
      case 'call':
        callCustomer(this.#host.element, row, event)
        return
      case 'copy':
        void this.#copy(row)
        return
      case 'reveal':
        void this.#actions.reveal(row)
    }
  }

  /** What was chosen in a row's menu. */
  actFromMenu(row: Row, action: RowAction): void {
    if (action === 'refresh') void this.#actions.refresh(row)
    else if (action === 'report') this.#dialogs.openReports(row, 'write')
    else this.#dialogs.openDetail(row)
  }

  /** Asks whether to change everybody chosen (`S0-9`). */
  askBulk(status: SettableStatus): void {
    void this.bulk.ask(() => {
      const { selection, count } = this.selection
      return { status, count, target: selection.target(filterOf(this.#host.view())) }
    })
  }

  async #copy(row: Row): Promise<void> {
    const { copyPhone } = await import('./tools/index.ts')
    this.notices.add(await copyPhone(row, this.#host.locale()))
  }

  async #loadDetailActions(): Promise<ListDetailActions> {
    const { ListDetailActions } = await import('./rows/detail.ts')
    return (this.#detailActions ??= new ListDetailActions(() => ({
      element: this.#host.element,
      list: this.list,
      bulk: this.bulk,
      notices: this.notices,
      status: this.#status,
      actions: this.#actions,
      dialogs: this.#dialogs,
      locale: this.#host.locale,
    })))
  }

  #leave(id: string): void {
    this.list.rows?.remove(id)
    this.selection.selection.forget(id)
    this.#host.element.requestUpdate()
  }

  #leftAsGone(row: Row, error: unknown): boolean {
    if (!hasCode(error, 'not_found')) return false
    this.#leave(row.id)
    this.notices.add(goneNotice(this.#host.locale(), row))
    return true
  }

  #announce(said: string): void {
    const { shadowRoot } = this.#host.element
    if (shadowRoot) announce(shadowRoot, said)
  }

  /** @throws TypeError where there is none, or one that cannot serve the table */
  async client(): Promise<BoomTableClient> {
    const { source } = this.#host.element
    if (!source) throw new TypeError('<boom-customer-table> has no client')
    return clientOf(source)
  }
}
