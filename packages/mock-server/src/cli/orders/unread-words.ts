import type { IssueReason, UnreadWords } from '../../import/index.ts'

/** Why rows could not be read, as the command line says it. */
export const REASON_WORDS: Readonly<Record<IssueReason, string>> = {
  no_code: 'no order code',
  code_spoilt: 'the spreadsheet rounded the order code',
  no_customer: 'no phone number and no key of the buyer',
  phone_unreadable: 'no phone number that can be read for certain',
  phone_hidden: 'the platform hides the phone number and names no buyer',
  no_state: 'nothing tells what became of the order',
  state_unknown: 'a word for the state that nobody has explained',
  other_customer: 'the same code stands with another customer',
  buyer_spoilt: "the spreadsheet rounded the buyer's key, and there is no phone number",
  state_conflict: 'the order stands twice, with states that cannot follow each other',
  other_day: 'the same code stands with another order date',
  row_shifted: 'more cells than the table has columns: a text with a separator moved them',
  sum_row: 'a sum below the table',
  continues_unread: 'goes on with an order that was not read',
  other_table: 'stands below a heading that names no order',
  sheet_unread: 'a sheet that is hidden, or has no table of orders',
  returned_unreadable: 'how many pieces came back cannot be read',
  row_repeated: 'the same row again: read once',
  phone_first: 'two phone numbers in one cell: the first was read',
  phone_shared: "a phone number with ten names or more: it may be the shop's own; look the column over",
  quantity_unreadable: 'no number of pieces that can be read for certain: taken as one',
  amount_foreign: 'amounts in another currency than đồng',
  amount_small:
    'an amount below 1,000 đ, or of a column with many such: it may be in thousands; write it out in đồng',
  amount_differs: 'rows of one order with different totals',
  date_ambiguous: 'a date that may be day first or month first',
  quote_unclosed: 'a quotation mark was not closed; the rows were parted again, look them over',
  text_damaged: 'signs that were lost in the file',
  amount_unreadable: 'no amount that can be read',
  date_unreadable: 'no date that can be read',
}

/** The list of what could not be read, as the command line writes it. */
export const UNREAD_WORDS: UnreadWords = {
  columns: ['File', 'Sheet', 'Row', 'Order', 'Outcome', 'Reason', 'Detail'],
  dropped: 'not imported',
  readWithout: 'imported without it',
  reasonOf: (reason) => REASON_WORDS[reason],
}
