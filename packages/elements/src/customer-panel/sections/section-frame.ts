import { html, nothing } from 'lit'
import { chevronIcon } from '../parts/icons.ts'

export interface SectionFrame {
  readonly id: string
  readonly label: string
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
  /** Beside the label, while the section is open. */
  readonly actions?: unknown
  /** Only asked for while the section is open. */
  readonly body: () => unknown
}

/** One section with its disclosure. The host's own content comes after the panel's. */
export function sectionTemplate({ id, label, isOpen, onToggle, actions, body }: SectionFrame) {
  return html`<section
    part="section section-${id}"
    class="section ${id}"
    data-section=${id}
    aria-labelledby="label-${id}"
  >
    <div class="section-head">
      <h3 id="label-${id}">
        <button
          type="button"
          class="disclosure"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="body-${id}"
          @click=${() => onToggle(id)}
        >
          ${chevronIcon}<span>${label}</span>
        </button>
      </h3>
      ${isOpen ? (actions ?? nothing) : nothing}
    </div>
    <div id="body-${id}" class="section-body" ?hidden=${!isOpen}>
      ${isOpen ? body() : nothing}<slot name="section-${id}"></slot>
    </div>
  </section>`
}
