import type { RiskAssessment } from '@boom-risk/client'
import { fire } from '../../base/fire.ts'
import type { RiskHold } from '../events.ts'
import { riskChange } from './risk-change.ts'

/** What a badge comes to, as far as its host wants to know. */
export interface News {
  /** In E.164. */
  readonly phone: string | undefined
  readonly assessment: RiskAssessment | undefined
  readonly locale: string
  readonly hold: RiskHold
  readonly error: unknown
}

/** Tells the host each change of a badge, once. */
export class Telling {
  readonly #badge: HTMLElement
  #assessment: RiskAssessment | undefined
  #isLifted = false
  #error: unknown

  constructor(badge: HTMLElement) {
    this.#badge = badge
  }

  tell({ phone, assessment, locale, hold, error }: News): void {
    const isLifted = hold === 'lifted'
    if (assessment !== this.#assessment || isLifted !== this.#isLifted) {
      this.#assessment = assessment
      this.#isLifted = isLifted
      fire(this.#badge, 'boom-risk-change', riskChange(phone, assessment, locale, hold))
    }
    if (error !== this.#error) {
      this.#error = error
      if (error !== undefined) fire(this.#badge, 'boom-error', { error })
    }
  }
}
