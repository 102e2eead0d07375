import type { Session } from '@boom-risk/client/contract'
import type { Drafts } from '../../base/drafts.ts'
import type { QueryHost } from '../../base/query-controller.ts'
import type { ReportDialogClient } from './client.ts'
import type { ReportSubject } from './subject.ts'

/** What the dialog's parts stand on. */
export interface ReportHost extends QueryHost {
  readonly locale: string
  readonly isConnected: boolean
  subject: ReportSubject
  readonly session: Session | undefined
  /** What the employee has typed, by what it is about. */
  readonly drafts: Drafts<string>
  /** The client, loaded if need be. */
  resources(): Promise<ReportDialogClient>
  /** Says something by the dialog's status line. */
  notify(notice: string): void
  /** Tells the page of a failure. */
  failed(error: unknown): void
  /** What had the focus is gone. */
  refocus(): void
}
