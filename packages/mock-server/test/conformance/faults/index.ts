import type { Faults } from '../broken-server.ts'
import { dataFaults } from './data.ts'
import { pagingFaults } from './paging.ts'
import { requestFaults } from './requests.ts'
import { streamFaults } from './streams.ts'
import { writeFaults } from './writes.ts'

/** One fault for each check, which breaks the rule that the check is about. */
export const FAULTS: Faults = {
  ...requestFaults,
  ...pagingFaults,
  ...writeFaults,
  ...dataFaults,
  ...streamFaults,
}
