import type { CSSResult } from 'lit'
import type { TableView } from '../model/view-state.ts'

/** What each part of the table may ask of it. */
export interface PartHost {
  readonly locale: string
  readonly view: TableView
  change(part: Partial<TableView>): void
  /** An element of the table. */
  find(selector: string): HTMLElement | null
  announce(said: string): void
  /** Something to show is another. */
  update(): void
  /** Renders now. */
  draw(): void
  /** Gives the table the styles of what was loaded. */
  dress(styles: CSSResult): void
}
