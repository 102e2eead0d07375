import type { RiskAssessment } from '@boom-risk/client'
import type { ValidPhone } from '@boom-risk/client/rules'
import type { BadgeFace } from '../face.ts'

/** What the popover explains. */
export interface PopoverView {
  readonly locale: string
  readonly face: BadgeFace
  readonly parse: ValidPhone
  readonly assessment: RiskAssessment
}

export type PopoverAction = 'boom-reports-open' | 'boom-report-open'
