import type { BoomElement } from '../base/boom-element.ts'
import { ReportDialog } from './report-dialog.ts'
import type { ReportSubject, ReportView } from '../ui/reports/subject.ts'

const open = new WeakMap<BoomElement, ReportDialog>()
let isDefined = false

/**
 * Opens the dialog about a customer's bad reports in front of the page: the history (`S0-5`), or the report dialog with its two tabs
 * (`S0-15`). Client, language and theme are those of `opener`. What is typed is kept when it closes, and the focus goes back
 * to where it was.
 *
 * @param opener The element that opens it; a dialog that it has open already is replaced.
 * @param closed Called once, when it has closed and the focus is back.
 */
export function openReportDialog(
  opener: BoomElement,
  subject: ReportSubject,
  view: ReportView,
  closed?: () => void,
): void {
  const root = opener.shadowRoot
  if (!root || !opener.isConnected) return
  define()
  open.get(opener)?.remove()
  const { activeElement } = root
  const dialog = new ReportDialog()
  dialog.opener = opener
  dialog.subject = subject
  dialog.view = view
  dialog.closed = () => {
    if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus()
    else if (opener.isConnected) opener.focus()
    closed?.()
  }
  open.set(opener, dialog)
  root.append(dialog)
}

/** Under the first free tag: another copy of the SDK on the page has a dialog of its own. */
function define(): void {
  if (isDefined) return
  let tag = 'boom-report-dialog'
  for (let copy = 2; customElements.get(tag); copy++) tag = `boom-report-dialog-${copy}`
  customElements.define(tag, ReportDialog)
  isDefined = true
}
