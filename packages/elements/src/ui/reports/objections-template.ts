import { html, nothing } from 'lit'
import { warningIcon } from '../icons.ts'
import type { Objection, Passage } from './refusals.ts'
import { text } from './texts.ts'

export interface ObjectionsView {
  readonly locale: string
  readonly objections: readonly Objection[]
  readonly isBusy: boolean
  readonly onPassage: (passage: Passage, event: Event) => void
  readonly onReview: () => void
}

/**
 * Each reason with the words it is about (`X-7`); a passage leads to its place in the text. Whoever was refused wrongly can send
 * the text to moderation from here (`D-18`).
 */
export function objectionsTemplate({ locale, objections, isBusy, onPassage, onReview }: ObjectionsView) {
  return html`<div class="problem">
    ${warningIcon}
    <div>
      <p>${text(locale, 'reportRefused')}</p>
      <ul class="objections">
        ${objections.map(
          ({ label, passage }) =>
            html`<li>
              <strong>${text(locale, label)}</strong>
              ${
                passage
                  ? html`<button
                      type="button"
                      class="passage"
                      title=${text(locale, 'reportShowPassage', { words: passage.words })}
                      @click=${(event: Event) => onPassage(passage, event)}
                    >
                      ${passage.before}<mark>${passage.words}</mark>${passage.after}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${
        objections.every(({ isReviewable }) => isReviewable)
          ? html`<div class="review">
              <p id="review-hint" class="small">${text(locale, 'reportReviewHint')}</p>
              <button
                type="button"
                class="button"
                aria-describedby="review-hint"
                aria-disabled=${isBusy ? 'true' : nothing}
                @click=${onReview}
              >
                ${text(locale, 'reportReview')}
              </button>
            </div>`
          : nothing
      }
    </div>
  </div>`
}
