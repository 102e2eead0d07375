import type { RiskAssessment } from '@boom-risk/client'
import { html, nothing, render } from 'lit'
import { answerText } from './answer-face.ts'
import { formValue } from './form-value.ts'

/** What a badge brings into its form. */
export interface Submission {
  readonly name: string | undefined
  readonly assessment: RiskAssessment | undefined
  readonly locale: string
  /** The level calls for acknowledgement. */
  readonly calls: boolean
  readonly acknowledged: boolean
  readonly disabled: boolean
  /** What the browser keeps to restore the badge. */
  readonly state: string
}

/** Brings the answer into the form, asks for the acknowledgement where one is due, and holds the form until it is given (`X-3`). */
export function submit(
  internals: ElementInternals,
  root: ShadowRoot,
  { name, assessment, locale, calls, acknowledged, disabled, state }: Submission,
  onChange: EventListenerObject,
): void {
  internals.setFormValue(name && assessment ? formValue(name, assessment, acknowledged) : null, state)
  render(
    calls
      ? html`<label part="acknowledge"
          ><input
            type="checkbox"
            .checked=${acknowledged}
            ?disabled=${disabled}
            @change=${onChange}
          />${answerText(locale, 'acknowledge')}</label
        >`
      : nothing,
    root,
  )
  if (calls && !acknowledged) {
    const anchor = root.querySelector('input') ?? undefined
    internals.setValidity({ customError: true }, answerText(locale, 'held'), anchor)
  } else internals.setValidity({})
}
