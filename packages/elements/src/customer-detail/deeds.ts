import type { CustomerSummary } from '@boom-risk/client/contract'

/** What was done, or could not be, and what may be done about it. */
export interface DeedNotice {
  readonly text: string
  readonly isBad?: boolean
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** What the opener of the detail does about its customer: the same as in its own rows, and by the same ways. */
export interface DetailDeeds {
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
  follow(follower: { changed(): void; said(notice: DeedNotice): void }): () => void
}
