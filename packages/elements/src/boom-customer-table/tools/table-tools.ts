import type { NetworkTable } from '@boom-risk/client/rules'
import type { BoomTableClient } from '../client.ts'
import { ListExport, type ExportFormat } from '../export/list-export.ts'
import type { Notice } from '../../ui/notices.ts'
import type { SelectionControl } from '../controls/selection-control.ts'
import { filterOf } from '../model/view-state.ts'
import type { PartHost } from '../controls/part-host.ts'
import { SavedFilters } from '../filters/saved-filters.ts'
import type { SavedFilter } from '../model/kept-table.ts'
import { ExportMenu, type ExportScope } from './export-menu.ts'
import { exportTemplate } from './export-progress.ts'

export interface ToolHost extends PartHost {
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
  readonly networks: NetworkTable | undefined
  readonly isCards: boolean
  /** How many the filter finds. */
  readonly total: number
  readonly selection: SelectionControl
  readonly filters: readonly SavedFilter[]
  /** Keeps others, made of those that are kept by then. */
  keepFilters(change: (filters: readonly SavedFilter[]) => readonly SavedFilter[]): void
  client(): Promise<BoomTableClient>
  notify(notice: Notice): void
  failed(error: unknown): void
}

/** The list as files and on paper, and found again by saved filters. */
export class TableTools {
  readonly export: ListExport
  readonly menu: ExportMenu
  readonly filters: SavedFilters
  readonly #host: () => ToolHost

  constructor(host: () => ToolHost) {
    this.#host = host
    this.export = new ListExport(host)
    this.menu = new ExportMenu(() => {
      const { locale, view, isCards, find, draw } = host()
      return {
        locale,
        view,
        isCards,
        element: () => find('#export-menu'),
        draw,
        choose: (...choice) => this.run(...choice),
      }
    })
    this.filters = new SavedFilters(() => {
      const { locale, view, filters, keepFilters: keep, change, announce, notify, find, draw } = host()
      return {
        locale,
        view,
        filters,
        keep,
        change,
        announce,
        notify,
        draw,
        element: () => find('#filters'),
        focused: () => find(':focus') ?? undefined,
        button: () => find('.toolbar .saved'),
      }
    })
  }

  run(format: ExportFormat, scope: ExportScope, isShownOnly = false): void {
    const { view, selection, total } = this.#host()
    void this.export.start({
      query: { filter: filterOf(view), sort: view.sort },
      format,
      total: scope === 'chosen' ? selection.count : total,
      chosen: scope === 'chosen' ? selection.selection.copy() : undefined,
      columns: isShownOnly || format === 'print' ? view.columns : undefined,
    })
  }

  progress() {
    return exportTemplate(this.export, this.#host().locale)
  }

  popups() {
    return [this.menu.template(), this.filters.template()]
  }
}
