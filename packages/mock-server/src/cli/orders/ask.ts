import { createInterface } from 'node:readline/promises'
import {
  columnNames,
  type Columns,
  type Field,
  type Inspection,
  missingFields,
  type MissingField,
  previewRows,
  type UnknownWord,
  WORD_MEANINGS,
  type WordMeaning,
} from '../../import/index.ts'
import { counted } from './counted.ts'
import { REASON_WORDS } from './unread-words.ts'

/** Whoever started the server, and answers. */
export interface Answers {
  /** Which columns hold what nobody could find out; what was found stays. */
  columns(file: string, inspection: Inspection, signal: AbortSignal): Promise<Columns>
  /** What words of states mean; those left out stay unknown. */
  words(asked: readonly UnknownWord[], signal: AbortSignal): Promise<Record<string, WordMeaning>>
}

type Ask = (question: string, signal: AbortSignal) => Promise<string>
type Say = (line: string) => void

/** A column of notes has thousands of words, and nobody wants to press Enter for each. */
const WORDS_AT_ONCE = 30

const QUESTIONS: Readonly<Record<MissingField, readonly [Field, string]>> = {
  code: ['code', "the order's code"],
  customer: ['phone', "the customer's phone number"],
  state: ['orderState', 'what became of the order (delivered, returned, cancelled …)'],
}

/** Asks at a terminal. */
export function askAtTerminal(say: Say): Answers & { close(): void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  return {
    ...askWith((question, signal) => terminal.question(question, { signal }), say),
    close: () => terminal.close(),
  }
}

/** Asks, and shows what the first rows become by the answers. */
export function askWith(ask: Ask, say: Say): Answers {
  return {
    async columns(file, inspection, signal) {
      const { headers, unclear } = inspection
      const columns: Partial<Record<Field, readonly number[]>> = { ...inspection.columns }
      say(`\n${file}: these columns stand in it:`)
      for (const [i, header] of columnNames(headers).entries())
        say(`  ${i + 1}. ${header === '' ? '(no name)' : header}`)
      for (const missing of missingFields(columns, unclear)) {
        const [field, words] = QUESTIONS[missing]
        const column = await askNumber(
          ask,
          `Which column holds ${words}? [1–${headers.length}] `,
          headers.length,
          signal,
        )
        columns[field] = [column - 1]
      }
      say('So the first rows become:')
      for (const { row, order, issue } of previewRows(inspection, columns)) {
        const words = order
          ? [order.code, order.name ?? '–', order.state, `${order.total ?? '–'} đ`].join(' · ')
          : null
        say(`  row ${row}: ${words ?? (issue ? REASON_WORDS[issue.reason] : 'belongs to the order above')}`)
      }
      return columns
    },
    async words(asked, signal) {
      const told: Record<string, WordMeaning> = {}
      if (asked.length === 0) return told
      say(
        `\nWhat do these words of the files mean? ${WORD_MEANINGS.map((meaning, i) => `${i + 1} ${meaning}`).join(', ')}; Enter leaves the orders out.`,
      )
      for (const [i, { word, text, orders }] of asked.entries()) {
        if (i > 0 && i % WORDS_AT_ONCE === 0 && !(await goesOn(ask, asked.length - i, signal))) break
        const answer = await askNumber(
          ask,
          `  "${text}" (${counted(orders, 'order')}): `,
          WORD_MEANINGS.length,
          signal,
          true,
        )
        const meaning = WORD_MEANINGS[answer - 1]
        if (meaning) told[word] = meaning
      }
      return told
    },
  }
}

async function goesOn(ask: Ask, rest: number, signal: AbortSignal): Promise<boolean> {
  const answer = await ask(`  ${counted(rest, 'more word')}: y goes on, Enter leaves them all out: `, signal)
  return answer.trim() !== ''
}

/** A number from 1 to `max`; 0 for nothing where that is allowed. */
async function askNumber(
  ask: Ask,
  question: string,
  max: number,
  signal: AbortSignal,
  mayBeEmpty = false,
): Promise<number> {
  for (;;) {
    const answer = (await ask(question, signal)).trim()
    if (answer === '' && mayBeEmpty) return 0
    const number = /^\d{1,4}$/.test(answer) ? Number(answer) : 0
    if (number >= 1 && number <= max) return number
  }
}
