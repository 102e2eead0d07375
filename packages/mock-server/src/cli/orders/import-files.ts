import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Domain } from '../../domain/domain.ts'
import { ownShopFigures } from '../../domain/own-shop/figures.ts'
import { importOrders } from '../../domain/own-shop/import-orders.ts'
import {
  EMPTY_MAPPING,
  isReadWithout,
  mergeUnknownWords,
  oneOutcomeEach,
  type RowIssue,
  type UnknownWord,
  unreadCsv,
} from '../../import/index.ts'
import { BOOM_LEVELS, type NetworkTable } from '@boom-risk/client/rules'
import { askAtTerminal } from './ask.ts'
import { counted } from './counted.ts'
import { loadOrders } from './load-orders.ts'
import { readMapping, writeMapping, writeUnmapped } from './mapping-file.ts'
import { refuseOverwriting, writeOutput } from './output-file.ts'
import { ProgressLine } from './progress-line.ts'
import { REASON_WORDS, UNREAD_WORDS } from './unread-words.ts'

export interface OrderFilesOptions {
  readonly files: readonly string[]
  /** Where columns and words are mapped; `null`: nowhere. */
  readonly mapping: string | null
  /** Where the list of what could not be read is written; `null`: nowhere. */
  readonly unread: string | null
  readonly networks?: NetworkTable | undefined
}

/**
 * How the engine keeps memory while it reads: what is new stays in little room, and the heap grows by 20 % before it is looked through. Left to itself it
 * took half as much again, for nothing in an import lives long but what is kept.
 */
const MEMORY_FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=20']

/** Reads the files into the own shop of the server, and says what became of them. @throws OrdersError; the signal's reason when it is aborted */
export async function importFiles(
  domain: Domain,
  options: OrderFilesOptions,
  signal: AbortSignal,
): Promise<void> {
  const { files, mapping: path, unread, networks } = options
  await refuseOverwriting(files, [
    path === null ? null : { option: '--mapping', path },
    unread === null ? null : { option: '--unread', path: unread },
  ])
  for (const flag of MEMORY_FLAGS) setFlagsFromString(flag)
  const before = path === null ? EMPTY_MAPPING : await readMapping(path)
  const line = new ProgressLine()
  const answers = process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal(say) : null
  try {
    const {
      finished,
      issues: unreadSheets,
      mapping,
    } = await loadOrders({
      files: files.filter((file, i) => files.findIndex((other) => resolve(other) === resolve(file)) === i),
      mapping: before,
      networks,
      answers,
      signal,
      onFile: (name, { format, columns }) =>
        say(
          `${name}: ${format?.name ?? 'columns known by their names'}, ${Object.keys(columns).length} kinds of columns`,
        ),
      onProgress: (name, share, rows) => line.show(name, share, rows),
      onUnmapped: async (inspection) => {
        if (path !== null) await writeUnmapped(path, before, inspection)
      },
    })
    line.end()
    const words = mergeUnknownWords(finished)
    if (path !== null)
      await writeMapping(
        path,
        mapping,
        words.map(({ word }) => word),
      )
    const listed = [...unreadSheets, ...finished.flatMap((table) => table.issues)]
    let added = 0
    let known = 0
    for (const table of finished) {
      const outcome = importOrders(domain, table.orders({ release: true }))
      added += outcome.added
      known += outcome.updated + outcome.unchanged
      for (const { index, code, reason } of outcome.conflicts) listed.push(table.issueOf(index, code, reason))
    }
    const issues = oneOutcomeEach(listed)
    sayFigures(domain, added, known)
    sayUnread(issues, words, path)
    if (unread !== null) {
      await writeOutput({ option: '--unread', path: unread }, await unreadCsv(issues, UNREAD_WORDS))
      say(`What could not be read: ${unread}`)
    }
  } finally {
    line.end()
    answers?.close()
  }
}

function sayFigures(domain: Domain, added: number, known: number): void {
  const {
    orders,
    customers,
    boomCustomers,
    countsByLevel,
    returnedOrders,
    returnedValue,
    returnedWithoutValue,
  } = ownShopFigures(domain)
  say(
    `Orders: ${number(added)} added${known > 0 ? `, ${number(known)} known already` : ''}, ${number(orders)} in all`,
  )
  say(`Customers: ${number(customers)}`)
  say(
    `Boom customers: ${number(boomCustomers)} (${BOOM_LEVELS.toReversed()
      .map((level) => `${number(countsByLevel[level])} ${level}`)
      .join(', ')})`,
  )
  const unpriced =
    returnedWithoutValue === 0
      ? ''
      : `, without the ${number(returnedWithoutValue)} whose value no file tells`
  say(`Returned: ${counted(returnedOrders, 'order')}, worth ${number(returnedValue)} đ${unpriced}`)
}

/** Words that are said, those of the most orders first: a column of notes has thousands, and the figures stand above them. */
const WORDS_SAID = 30

function sayUnread(issues: readonly RowIssue[], words: readonly UnknownWord[], mapping: string | null): void {
  const counts = new Map<RowIssue['reason'], number>()
  for (const { reason } of issues) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  for (const [reason, count] of counts)
    say(
      `${isReadWithout({ reason }) ? 'Read without it' : 'Not imported'}: ${number(count)} × ${REASON_WORDS[reason]}`,
    )
  if (words.length === 0) return
  say('Words that nobody has explained:')
  for (const { text, orders } of words.slice(0, WORDS_SAID)) say(`  "${text}" (${counted(orders, 'order')})`)
  if (words.length > WORDS_SAID)
    say(
      `  and ${number(words.length - WORDS_SAID)} more; if these are notes, name the column of the state in --mapping FILE`,
    )
  say(
    mapping === null
      ? 'Say what they mean in a file: --mapping FILE writes one to fill in.'
      : `Say what they mean in ${mapping}, and start again.`,
  )
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
