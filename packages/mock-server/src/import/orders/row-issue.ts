/** Why a row, or a part of it, could not be read. */
export const ISSUE_REASONS = [
  /** No order code: a sum below the table, a note, a row of something else. */
  'no_code',
  /** A spreadsheet rounded the code (`5.76E+17`), so that two orders would become one. */
  'code_spoilt',
  /** Neither a phone number nor a key of the buyer. */
  'no_customer',
  /** What stands there is no phone number, or more than one reading is possible (`D-17`). */
  'phone_unreadable',
  /** The platform hides the number, and names nobody. */
  'phone_hidden',
  /** Nothing tells what became of the order. */
  'no_state',
  /** A word for the state that nobody has explained yet. */
  'state_unknown',
  /** The same code stands with another customer. */
  'other_customer',
  /** A spreadsheet rounded the key of the buyer, and no phone number tells whose it is. */
  'buyer_spoilt',
  /** The order stands twice with states of which neither can follow the other, and no date tells which is the later. */
  'state_conflict',
  /** A sum below the table. */
  'sum_row',
  /** Goes on with an order that was not read. */
  'continues_unread',
  /** Stands below a heading of its own that names no order, or above the one that does. */
  'other_table',
  /** A sheet without a table of orders, or one that is hidden. */
  'sheet_unread',
  /** How many pieces came back cannot be read, and the state of the order hangs on it. */
  'returned_unreadable',
  /** Read once: the same row stands there again. */
  'row_repeated',
  /** Read with the first: two phone numbers stand in one cell. */
  'phone_first',
  /** Read all the same: its phone number stands with many names, and may be the shop's own. */
  'phone_shared',
  /** Read without it: a number of pieces that cannot be read. */
  'quantity_unreadable',
  /** Read without its amounts: they are in another currency than đồng. */
  'amount_foreign',
  /** Read without it: an amount that may be one in thousands of đồng. */
  'amount_small',
  /** Read without it: rows of one order that come to different totals. */
  'amount_differs',
  /** Read without it: the file writes days and months in both orders. */
  'date_ambiguous',
  /** Read all the same: a quotation mark was never closed, and the rows that it swallowed were parted again. */
  'quote_unclosed',
  /** Read all the same: signs of the row were lost in the file. */
  'text_damaged',
  /** The same code stands with another day on which it was placed: another order, or a date of something else. */
  'other_day',
  /** More cells than the table has columns: a separator within a text has moved the others. */
  'row_shifted',
  /** Read without it: what stands there is no amount. */
  'amount_unreadable',
  /** Read without it: what stands there is no date. */
  'date_unreadable',
] as const
/** Why a row was not read, or not whole: one of {@link ISSUE_REASONS}. */
export type IssueReason = (typeof ISSUE_REASONS)[number]

/** One thing that could not be read. Holds no phone number (`X-10`): the row leads to it. */
export interface RowIssue {
  readonly file: string
  /** Empty in a CSV. */
  readonly sheet: string
  /** As the program that shows the file counts rows, from 1; 0 where all of the sheet is meant. */
  readonly row: number
  /** Of the order; empty where there is none. */
  readonly code: string
  readonly reason: IssueReason
  /** The word that nobody explained, the name of the column; empty where nothing more is to be said. */
  readonly detail: string
}

const KEPT: ReadonlySet<IssueReason> = new Set([
  'row_repeated',
  'phone_first',
  'phone_shared',
  'quantity_unreadable',
  'amount_foreign',
  'amount_differs',
  'amount_small',
  'amount_unreadable',
  'date_ambiguous',
  'date_unreadable',
  'quote_unclosed',
  'text_damaged',
])

/** Whether the order was read all the same, without what could not be. */
export function isReadWithout({ reason }: Pick<RowIssue, 'reason'>): boolean {
  return KEPT.has(reason)
}

/** A row that was not imported is not told of as one that was, without something, as well. */
export function oneOutcomeEach(issues: readonly RowIssue[]): RowIssue[] {
  const placeOf = ({ file, sheet, row }: RowIssue): string => `${row}\u{1F}${sheet}\u{1F}${file}`
  const dropped = new Set(issues.flatMap((issue) => (isReadWithout(issue) ? [] : [placeOf(issue)])))
  return issues.filter((issue) => !isReadWithout(issue) || !dropped.has(placeOf(issue)))
}
