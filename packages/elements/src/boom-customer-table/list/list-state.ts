import { isFiltered, type TableView } from '../model/view-state.ts'
import type { ListState } from '../parts/states.ts'
import type { TableModel } from '../table-model.ts'
import { errorWord, text } from '../texts.ts'

export interface ListFacts {
  readonly locale: string
  readonly view: TableView
  readonly isUnserved: boolean
  readonly model: TableModel
}

/** Which of its states the list is in. */
export function listState({ isUnserved, model, view }: Omit<ListFacts, 'locale'>): ListState {
  const { rows } = model.list
  if (isUnserved) return 'unconfigured'
  if (!rows) return 'loading'
  if (rows.total === null) return rows.error instanceof TypeError ? 'unconfigured' : 'failed'
  if (rows.total > 0) return 'ready'
  return isFiltered(view) ? 'no-match' : 'empty'
}

/** What the list came to, in words; `undefined` while that is under way. */
export function listWords(facts: ListFacts): string | undefined {
  const { locale, model } = facts
  const { rows, isChanging } = model.list
  const state = listState(facts)
  if (state === 'loading' || isChanging) return undefined
  return {
    ready: () => text(locale, 'rowCount', { count: rows?.total ?? 0 }),
    empty: () => text(locale, 'emptyTitle'),
    'no-match': () => text(locale, 'noMatchTitle'),
    failed: () => `${text(locale, 'listFailed')}: ${errorWord(locale, rows?.error)}`,
    unconfigured: () => text(locale, 'tableUnconfigured'),
  }[state]()
}
