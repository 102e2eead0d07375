import type { OperationId } from '../../src/contract/index.ts'
import { customerExamples } from './customers.ts'
import { noteExamples } from './notes.ts'
import type { AnyExample } from './operation-example.ts'
import { orderExamples } from './orders.ts'
import { reportExamples } from './reports.ts'
import { shopExamples } from './shop.ts'

/** One example of each call. */
export const examples: Readonly<Record<OperationId, AnyExample>> = {
  ...shopExamples,
  ...customerExamples,
  ...orderExamples,
  ...reportExamples,
  ...noteExamples,
}
