import { lastReturn } from './last-return.ts'
import { level } from './level.ts'
import { network } from './network.ts'
import { reports } from './reports.ts'
import { returnRate } from './return-rate.ts'
import { returned } from './returned.ts'
import { shipped } from './shipped.ts'

/** The columns that can be shown, hidden and moved, in their standard order; the customer, the switch and the menu keep their places. */
export const COLUMNS = [level, returned, shipped, returnRate, network, reports, lastReturn] as const
