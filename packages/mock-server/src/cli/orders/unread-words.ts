import type { IssueReason, UnreadWords } from '../../import/index.ts'

/** Why rows could not be read, as the command line says it. */
export const REASON_WORDS: Readonly<Record<IssueReason, string>> = {
  no_code: 'no order code',
  code_spoilt: 'the spreadsheet rounded the order code',
  no_customer: 'neither a phone number nor a buyer ID',
  phone_unreadable: 'the phone number cannot be read for certain',
  phone_hidden: 'the platform hides the phone number and does not identify the buyer',
  no_state: 'nothing says what became of the order',
  state_unknown: 'a status word that has not been explained',
  other_customer: 'same order code, different customer',
  buyer_spoilt: 'the spreadsheet rounded the buyer ID, and there is no phone number',
  state_conflict: 'the order has two statuses that cannot follow each other',
  other_day: 'same order code, different order date',
  row_shifted: 'more cells than columns: a separator inside a text shifted them',
  sum_row: 'a total below the table',
  continues_unread: 'belongs to an order that could not be read',
  other_table: 'below a heading that is not about orders',
  sheet_unread: 'the sheet is hidden or has no table of orders',
  returned_unreadable: 'the quantity returned cannot be read',
  row_repeated: 'a repeated row: read once',
  phone_first: 'two phone numbers in one cell: only the first was read',
  phone_shared: "one phone number with ten or more names: it may be the shop's own; check the column",
  quantity_unreadable: 'the quantity cannot be read for certain: taken as one',
  amount_foreign: 'the amount is not in đồng',
  amount_small:
    'an amount below 1,000 đ, or in a column with many of them: it may be in thousands; write it out in đồng',
  amount_differs: 'rows of one order have different totals',
  date_ambiguous: 'unclear whether the day or the month comes first',
  quote_unclosed: 'a quotation mark was not closed; the rows were split again, please check them',
  text_damaged: 'characters were lost in the file',
  amount_unreadable: 'the amount cannot be read',
  date_unreadable: 'the date cannot be read',
}

/** The list of what could not be read, as the command line writes it. */
export const UNREAD_WORDS: UnreadWords = {
  columns: ['File', 'Sheet', 'Row', 'Order', 'Outcome', 'Reason', 'Detail'],
  dropped: 'not imported',
  readWithout: 'imported without it',
  reasonOf: (reason) => REASON_WORDS[reason],
}
