import { isOffline } from '../base/offline.ts'
import { html, nothing } from 'lit'
import type { ColumnControl } from './controls/column-control.ts'
import type { Column } from './grid/columns-layout.ts'
import { listState, type ListFacts } from './list/list-state.ts'
import { cardBarTemplate } from './parts/card-bar.ts'
import { displayMenuTemplate } from './parts/display-menu.ts'
import { headTemplate } from './parts/head.ts'
import type { RowMenu } from './parts/row-menu.ts'
import { selectionBarTemplate } from './parts/selection-bar.ts'
import { bannersTemplate, readOnlyTemplate, stateTemplate } from './parts/states.ts'
import { summaryTemplate } from './parts/summary.ts'
import { toolbarTemplate } from './parts/toolbar.ts'
import type { Shortcuts } from './shortcuts.ts'
import { text } from './texts.ts'
import type { ToolControl } from './controls/tool-control.ts'
import type { ViewControls } from './controls/view-controls.ts'

export interface TableFacts extends ListFacts {
  readonly isCards: boolean
  readonly columns: readonly Column[]
  readonly controls: ViewControls
  readonly menu: RowMenu
  readonly tools: ToolControl
  readonly shortcuts: Shortcuts
  readonly columnControl: ColumnControl
  /** What a print of the page does not have. */
  readonly missingOnPaper: { readonly count: number; readonly total: number } | null
}

/** The whole table but its rows, which render themselves into `tbody`. */
export function tableTemplate(facts: TableFacts) {
  const { locale, view, isCards, columns, model, controls, menu, tools, shortcuts, columnControl } = facts
  const { access, list, selection, bulk } = model
  const total = list.rows?.total ?? 0
  const state = listState(facts)
  // Columns and buttons come together, not in steps that push each other aside.
  const isComing = state === 'loading' && !access.isKnown
  const isSelecting = access.canWrite && !selection.selection.isEmpty
  const retry = () => list.rows?.retry()
  const onSelectLoaded = () => selection.toggleLoaded()
  const onSelectAll = () => selection.chooseAll()
  // The foot has its room before its words, so that the rows keep theirs.
  const footWords = facts.missingOnPaper
    ? text(locale, 'printedPart', facts.missingOnPaper)
    : state === 'ready'
      ? text(locale, 'rowCount', { count: total })
      : '\u00A0'
  return html`
    <div class="frame" @keydown=${shortcuts.onKey} @contextmenu=${shortcuts.onContextMenu}>
      ${summaryTemplate({
        locale,
        counts: list.counts,
        levels: view.levels,
        returns: model.returns,
        onLevel: controls.level,
      })}
      ${toolbarTemplate({
        locale,
        view,
        isCards,
        columns,
        isComing,
        canExport: access.canExport,
        isExporting: tools.isExporting,
        onSearch: controls.search,
        onStatus: controls.status,
        onSortChoice: controls.sortChoice,
        onExport: (format) => tools.exportRows(format),
        onExportMenu: tools.openExport,
        onFilters: tools.openFilters,
        onNear: tools.onNear,
      })}
      ${access.isReadOnly ? readOnlyTemplate(locale) : nothing}
      ${
        !isCards || !(isComing || access.canWrite)
          ? nothing
          : state === 'loading'
            ? html`<div class="card-bar"></div>`
            : total > 0
              ? cardBarTemplate({
                  locale,
                  selection: selection.loaded,
                  total,
                  offersAll: selection.offersAll,
                  onSelectLoaded,
                  onSelectAll,
                })
              : nothing
      }
      <div class="scroller" part="table">
        <table
          role="grid"
          class="${isCards ? 'cards' : ''} ${view.density}"
          aria-label=${text(locale, 'tableLabel')}
          aria-rowcount=${total + 1}
          aria-colcount=${columns.length}
          aria-keyshortcuts="Control+A Shift+F10"
          aria-multiselectable=${access.canWrite ? 'true' : nothing}
          aria-busy=${state === 'loading' || list.isChanging ? 'true' : 'false'}
        >
          <thead
            role="rowgroup"
            ?hidden=${isCards}
            @pointerover=${columnControl.onNear}
            @focusin=${columnControl.onNear}
            @pointerdown=${columnControl.onPointerDown}
            @keydown=${columnControl.onKey}
          >
            ${
              isCards
                ? nothing
                : headTemplate({
                    locale,
                    columns: isComing ? [] : columns,
                    sort: view.sort,
                    selection: selection.loaded,
                    onSelectLoaded,
                    onSort: controls.sort,
                    grip: (column) => columnControl.grip(column),
                  })
            }
          </thead>
          <tbody role="rowgroup" data-keep="rows"></tbody>
        </table>
        ${stateTemplate({
          locale,
          state,
          error: list.rows?.error,
          onRetry: retry,
          onClearFilters: controls.clear,
        })}
      </div>
      ${
        !isSelecting
          ? nothing
          : selectionBarTemplate({
              locale,
              count: selection.count,
              total,
              offersAll: selection.offersAll && !isCards,
              isCards,
              isBusy: bulk.isBusy,
              canExport: access.canExport,
              isExporting: tools.isExporting,
              onSelectAll,
              onClear: () => selection.clear(),
              onExportMenu: tools.openExport,
              onBulk: (status) => model.askBulk(status),
            })
      }
      <div class="notices">
        ${bannersTemplate({
          locale,
          isOffline: isOffline(),
          hasMoved: list.rows?.moved ?? false,
          error: state === 'ready' ? list.rows?.error : undefined,
          onRetry: retry,
          onAccept: () => list.rows?.accept(),
        })}
        ${tools.progress()}${bulk.progressTemplate((id) => model.nameOf(id))}
        ${model.notices.template(text(locale, 'dismiss'))}
      </div>
      <div class="foot" ?hidden=${isSelecting || (state !== 'ready' && state !== 'loading')}>
        <span>${footWords}</span>
        ${list.isChanging ? html`<span>${text(locale, 'rowLoading')}</span>` : nothing}
      </div>
      ${menu.template()}${tools.popups()}
      ${displayMenuTemplate({
        locale,
        choices: columnControl.chooser(),
        onToggle: columnControl.onToggle,
      })}
      ${bulk.questionTemplate()}
    </div>
  `
}
