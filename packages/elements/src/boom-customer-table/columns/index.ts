import type { ColumnDefinition } from './column.ts'
import { customer } from './customer.ts'
import { lastReturn } from './last-return.ts'
import { level } from './level.ts'
import { network } from './network.ts'
import { reports } from './reports.ts'
import { returnRate } from './return-rate.ts'
import { returned } from './returned.ts'
import { shipped } from './shipped.ts'
import { status } from './status.ts'

/** The columns that can be shown, hidden and moved, in their standard order. */
export const COLUMNS = [level, returned, shipped, returnRate, network, reports, lastReturn] as const

/** All of them, with those that always stand. */
export const ALL_COLUMNS = [customer, ...COLUMNS, status] as const

const all: readonly ColumnDefinition[] = ALL_COLUMNS

/** Those on cards, in the order of reading. */
export const CARD_COLUMNS = all
  .flatMap(({ id, cell, card }) => (card ? { id, cell, line: card.line, at: card.at } : []))
  .sort((a, b) => a.line - b.line)

/** Lines of a card, below who it is. */
export const CARD_LINES = Math.max(...CARD_COLUMNS.map(({ line }) => line))
