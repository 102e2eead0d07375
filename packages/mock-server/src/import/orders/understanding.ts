import type { ExportFormat } from '../columns/export-format.ts'
import type { WordMeaning } from '../states/meaning.ts'
import type { DateField, DraftOrder } from './draft.ts'

/** How a file's words are understood. */
export interface Understanding {
  /** What a person said, before what makers and everybody mean. */
  readonly told: Readonly<Record<string, WordMeaning>>
  readonly format: ExportFormat | null
  /** How a word is written in the file. */
  readonly spellingOf: (word: string) => string
  /** When the file says that a state was true; `null`: it does not, or day and month could be the other way round. */
  readonly updatedAt: (draft: DraftOrder) => number | null
  /** What the column of a field is called in the file. */
  readonly headerOf: (field: DateField | 'reason' | 'returnedQuantity' | 'returnCode') => string
}
