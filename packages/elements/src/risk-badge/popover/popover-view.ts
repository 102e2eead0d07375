import type { RiskAssessment } from '@boom-risk/client'
import type { ValidPhone } from '@boom-risk/client/rules'
import type { BoomElement } from '../../base/boom-element.ts'
import type { RiskReportDetail } from '../events.ts'
import type { BadgeFace } from '../face.ts'

/** What the popover explains. */
export interface PopoverView {
  readonly locale: string
  readonly face: BadgeFace
  readonly parse: ValidPhone
  readonly assessment: RiskAssessment
}

export type PopoverAction = 'boom-reports-open' | 'boom-report-open'

export interface PopoverOwner {
  readonly element: BoomElement
  /** `undefined` while there is nothing to explain: the popover closes. */
  view(): PopoverView | undefined
  /** Asks the host to do it. @returns whether it is left to the badge */
  act(action: PopoverAction, detail: RiskReportDetail): boolean
  fail(error: unknown): void
}
