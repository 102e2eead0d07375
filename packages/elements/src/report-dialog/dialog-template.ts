import { formatPhone } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import type { DialogExits } from '../ui/dialog/dialog-exits.ts'
import { formTemplate, type FormView } from './form-template.ts'
import { closeIcon } from '../ui/icons.ts'
import { doneIcon } from '../ui/dialog/icons.ts'
import { listTemplate, type ListView } from '../ui/reports/list-template.ts'
import type { ReportSubject, ReportView } from '../ui/reports/subject.ts'
import { tabsTemplate, type Tab } from './tabs.ts'
import { text } from '../ui/reports/texts.ts'

export interface DialogView {
  readonly locale: string
  readonly view: ReportView
  readonly subject: ReportSubject
  /** What was done last. */
  readonly notice: string
  readonly form: FormView
  readonly list: ListView
  readonly onTab: (tab: Tab) => void
  readonly exits: DialogExits
  readonly onClosed: () => void
}

export function dialogTemplate(dialog: DialogView) {
  const { locale, view, notice, exits } = dialog
  const title = view === 'history' ? 'reportHistoryTitle' : 'reportTitle'
  return html`<dialog
    aria-labelledby="title"
    @close=${dialog.onClosed}
    @pointerdown=${exits.onPointerDown}
    @click=${exits.onClick}
    @keydown=${exits.onKey}
  >
    <div class="surface" tabindex="-1">
      <header>
        <h2 id="title" tabindex="-1">${text(locale, title, { name: nameOf(dialog) })}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label=${text(locale, 'reportClose')}
          @click=${exits.close}
        >
          ${closeIcon}
        </button>
      </header>
      ${view === 'history' ? nothing : tabsTemplate(dialog, view)}
      <p class="notice" role="status">${notice ? html`${doneIcon}<span>${notice}</span>` : nothing}</p>
      ${
        view === 'history'
          ? html`<div class="panel">${listTemplate(dialog.list)}</div>`
          : html`<div
                id="panel-write"
                class="panel"
                role="tabpanel"
                aria-labelledby="tab-write"
                ?hidden=${view !== 'write'}
              >
                ${formTemplate(dialog.form)}
              </div>
              <div
                id="panel-details"
                class="panel"
                role="tabpanel"
                aria-labelledby="tab-details"
                tabindex="0"
                ?hidden=${view !== 'details'}
              >
                ${listTemplate(dialog.list)}
              </div>`
      }
    </div>
  </dialog>`
}

/** The title says whom it is about, by name if there is one. */
function nameOf({ locale, subject: { name, phone } }: DialogView): string {
  return name?.trim() || (phone === null ? text(locale, 'reportNameless') : formatPhone(phone))
}
