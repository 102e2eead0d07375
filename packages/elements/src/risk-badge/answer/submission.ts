import type { RiskAssessment, RiskLevel } from '@boom-risk/client'
import { html, nothing, render } from 'lit'
import { everyTick } from '../../base/tick.ts'
import type { RiskHold } from '../events.ts'
import { answerText } from './answer-face.ts'
import { callsForAcknowledgement, formValue } from './form-value.ts'
import { unfold } from './folds.ts'
import { canBeShown } from './visible.ts'

/** What a badge brings into its form. */
export interface Contribution {
  readonly name: string | undefined
  /** From this level on the warning is to be acknowledged. */
  readonly blockOn: RiskLevel | undefined
  readonly assessment: RiskAssessment | undefined
  readonly locale: string
  readonly acknowledged: boolean
  readonly disabled: boolean
  /** What the browser keeps to restore the badge. */
  readonly state: string
}

/** What a badge needs of the element around it. */
type Host = HTMLElement & EventListenerObject & { lookupChanged: () => void }

/**
 * Brings the answer into the form, asks for the acknowledgement where one is due, and holds the form until it is given (`X-3`). A warning
 * that is folded away is unfolded when the form is held; one that cannot be seen holds nothing, or the order would stop in silence.
 */
export class Submission {
  readonly #host: Host
  readonly #internals: ElementInternals
  readonly #root: ShadowRoot
  #isSeen = true
  #stopTicking: (() => void) | undefined

  constructor(host: Host, internals: ElementInternals, root: ShadowRoot) {
    this.#host = host
    this.#internals = internals
    this.#root = root
    host.addEventListener('invalid', () => unfold(host))
  }

  /** @returns what that comes to for the form */
  update({ name, blockOn, assessment, locale, acknowledged, disabled, state }: Contribution): RiskHold {
    const internals = this.#internals
    const calls = !!assessment && callsForAcknowledgement(assessment, blockOn)
    internals.setFormValue(name && assessment ? formValue(name, assessment, acknowledged) : null, state)
    render(
      calls
        ? html`<label part="acknowledge"
            ><input
              type="checkbox"
              .checked=${acknowledged}
              ?disabled=${disabled}
              @change=${this.#host}
            />${answerText(locale, 'acknowledge')}</label
          >`
        : nothing,
      this.#root,
    )
    this.rest()
    const hold = this.#holdOf(calls && !disabled, acknowledged)
    if (hold === 'held') {
      const anchor = this.#root.querySelector('input') ?? undefined
      internals.setValidity({ customError: true }, answerText(locale, 'held'), anchor)
    } else internals.setValidity({})
    return hold
  }

  /** Looks no more whether the warning can be seen, until the next update. */
  rest(): void {
    this.#stopTicking?.()
    this.#stopTicking = undefined
  }

  /** Of what is to be acknowledged, not of the badge: a page may give that no box of its own. */
  get #canBeSeen(): boolean {
    const warning = this.#root.querySelector('label')
    return !!warning && canBeShown(warning)
  }

  #holdOf(calls: boolean, acknowledged: boolean): RiskHold {
    if (!calls) return 'none'
    if (acknowledged) return 'acknowledged'
    this.#isSeen = this.#canBeSeen
    this.#stopTicking = everyTick(() => {
      if (this.#canBeSeen !== this.#isSeen) this.#host.lookupChanged()
    })
    return this.#isSeen ? 'held' : 'lifted'
  }
}
