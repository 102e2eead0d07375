import { OPERATION_SUMMARIES, type KnownFeature, type OperationId } from '@boom-risk/client/contract'
import type { World } from './world.ts'

/** One rule of the contract, and how to see whether a server keeps it. */
export interface Check {
  /** Stable, such as `paging.cursor-expired`: group and name. */
  readonly id: string
  /** What the contract says, in a sentence. */
  readonly rule: string
  /** Where it says so: a file of `docs/api` with the heading's anchor. */
  readonly source: string
  /** Looks at calls that a platform may leave out; not checked where the session says so. */
  readonly feature?: KnownFeature | undefined
  /** Changes something in the shop. */
  readonly writes?: boolean
  /** @throws Mismatch where the server does otherwise; NotChecked where the shop lacks what it takes to see */
  run(this: void, world: World): Promise<void>
}

export { Mismatch, must, NotChecked } from './verdict.ts'

/** The intro of the reference, which holds what is common to all calls. */
export const REFERENCE = 'reference.md#api-reference'
export const PROBLEM_CODES_PAGE = 'reference.md#problem-codes'
export const PROMISES = 'versioning.md#what-servers-and-clients-owe-each-other'

/** Where a type is described. */
export function typePage(name: string): string {
  return `reference.md#${name.toLowerCase()}`
}

/** Where a call is described, by its summary, which is its heading. */
export function callPage({ id }: { readonly id: OperationId }): string {
  const anchor = OPERATION_SUMMARIES[id]
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
  return `reference.md#${anchor}`
}
