import type { UnreadWords } from '../../import/index.ts'

/** The list of what could not be read, as the command line writes it. */
export const UNREAD_WORDS: UnreadWords = {
  columns: ['File', 'Sheet', 'Row', 'Order', 'Outcome', 'Reason', 'Detail'],
  dropped: 'not imported',
  readWithout: 'imported without it',
  reasons: {
    no_code: 'no order code',
    code_spoilt: 'the spreadsheet rounded the order code',
    no_customer: 'no phone number and no key of the buyer',
    phone_unreadable: 'no phone number that can be read for certain',
    phone_hidden: 'the platform hides the phone number and names no buyer',
    no_state: 'nothing tells what became of the order',
    state_unknown: 'a word for the state that nobody has explained',
    other_customer: 'the same code stands with another customer',
    amount_unreadable: 'no amount that can be read',
    date_unreadable: 'no date that can be read',
  },
}
