import { maskPhone } from '@boom-risk/client/rules'

/** A number of Vietnam among other text, however it is spaced. */
const PHONE =
  /(?<![\p{L}\p{N}])(?:\(?(?:\+|00)?84\)?|\(?0)[\s.()-]{0,2}(?:[35789]|2\d|1[2689])(?:[\s.()-]{0,2}\d){8}(?!\d)/gu
/** One that lost its zero in a spreadsheet, where nothing else stands in the cell. */
const WITHOUT_ZERO = /^[35789]\d{8}$/

/** A text as it may stand in a list, a message or a log: phone numbers in it as those see them who may not read them (`X-8`, `X-10`). */
export function withHiddenPhones(text: string): string {
  return text.replace(PHONE, maskedDigits)
}

/** The same of a cell that should hold something else, such as a number of pieces. */
export function withHiddenPhone(text: string): string {
  return WITHOUT_ZERO.test(text) ? maskPhone(`0${text}`) : withHiddenPhones(text)
}

/** A text to compare by: whose number stands in it makes no other word of it. */
export function withoutPhones(text: string): string {
  return text.replace(PHONE, ' # ')
}

function maskedDigits(written: string): string {
  return maskPhone(written.replace(/[^\d+]/g, '').replace(/^(?:00|\+)?84/, '0'))
}
