import type {
  Columns,
  FileProblem,
  FileInspection,
  MissingField,
  OrderMapping,
  PreviewRow,
  RowIssue,
  UnknownWord,
  WordMeaning,
} from '@boom-risk/mock-server/import'
import type { ImportOutcome, OwnShopFigures } from '@boom-risk/mock-server'

/** Why a file was not imported. `not_loaded`: what reads such files could not be fetched, and the file may be in order. */
export type ImportProblem = FileProblem | 'network' | 'not_loaded'

/** What the page asks of the worker that reads a file. */
export type Ask =
  | { readonly kind: 'open'; readonly file: File; readonly mapping: OrderMapping; readonly apiUrl: string }
  | { readonly kind: 'preview'; readonly columns: Columns; readonly words: OrderMapping['words'] }
  | {
      readonly kind: 'read'
      readonly columns: Columns
      readonly source: string
      readonly words: OrderMapping['words']
    }
  | { readonly kind: 'words'; readonly words: Readonly<Record<string, WordMeaning>> }
  | { readonly kind: 'send' }

export interface Opened extends Pick<
  FileInspection,
  'headers' | 'columns' | 'unclear' | 'source' | 'sheetName'
> {
  readonly maker: string | null
  /** What the first rows hold, column by column. */
  readonly examples: readonly (readonly string[])[]
}

/** What the worker says. */
export type Said =
  | ({ readonly kind: 'opened' } & Opened)
  | {
      readonly kind: 'previewed'
      readonly rows: readonly PreviewRow[]
      readonly missing: readonly MissingField[]
    }
  | { readonly kind: 'reading'; readonly share: number; readonly rows: number }
  | {
      readonly kind: 'read'
      readonly orders: number
      readonly unknownWords: readonly UnknownWord[]
      readonly issues: readonly RowIssue[]
    }
  | { readonly kind: 'sending'; readonly importId: string; readonly share: number }
  | {
      readonly kind: 'sent'
      readonly outcome: ImportOutcome
      /** Orders that were not taken over, by the rows that they came from. */
      readonly conflicts: readonly RowIssue[]
      readonly figures: OwnShopFigures
    }
  | { readonly kind: 'failed'; readonly problem: ImportProblem }
