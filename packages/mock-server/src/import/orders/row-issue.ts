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
  /** Read without it: what stands there is no amount. */
  'amount_unreadable',
  /** Read without it: what stands there is no date. */
  'date_unreadable',
] as const
export type IssueReason = (typeof ISSUE_REASONS)[number]

/** One thing that could not be read. Holds no phone number (`X-10`): the row leads to it. */
export interface RowIssue {
  readonly file: string
  /** Empty in a CSV. */
  readonly sheet: string
  /** As the program that shows the file counts rows, from 1. */
  readonly row: number
  /** Of the order; empty where there is none. */
  readonly code: string
  readonly reason: IssueReason
  /** The word that nobody explained, the name of the column; empty where nothing more is to be said. */
  readonly detail: string
}

const KEPT: ReadonlySet<IssueReason> = new Set(['amount_unreadable', 'date_unreadable'])

/** Whether the order was read all the same, without what could not be. */
export function isReadWithout({ reason }: Pick<RowIssue, 'reason'>): boolean {
  return KEPT.has(reason)
}
