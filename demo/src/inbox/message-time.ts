import { element } from '../dom/element.ts'
import { formatDateTime, formatRecent } from '../i18n/format.ts'

/** When something was said: in short, and whole in its tooltip. */
export function messageTime(at: Date): HTMLTimeElement {
  return element('time', { datetime: at.toISOString(), title: formatDateTime(at) }, formatRecent(at))
}
