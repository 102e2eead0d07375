import type { CustomerSummary } from '@boom-risk/client/contract'
import type { Notice } from '../ui/notices.ts'

/** What the opener of the detail does about its customer: the same as in its own rows, and by the same ways. */
export interface DetailActions {
  /** The customer as they are by now, with a change that is not confirmed yet. */
  shown(customer: CustomerSummary): CustomerSummary
  /** The status is being changed with many others. */
  isChanging(customer: CustomerSummary): boolean
  toggleStatus(customer: CustomerSummary): void
  refresh(customer: CustomerSummary): void
  report(customer: CustomerSummary): void
  call(customer: CustomerSummary, event: Event): void
  copy(customer: CustomerSummary): void
  /** The detail has closed: what comes next stands in its place. */
  order(customer: CustomerSummary): void
  /** @returns ends it */
  follow(follower: { changed(): void; said(notice: Notice): void }): () => void
}
