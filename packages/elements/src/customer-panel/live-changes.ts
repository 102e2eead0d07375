import { LiveLine } from '../base/live-line.ts'
import { panelClientOf } from './client.ts'
import type { PanelModel } from './panel-model.ts'
import type { PanelSections } from './sections/panel-sections.ts'

/** Other people's changes of what is on show (`X-9`). The customer follows the client's cache by itself. */
export function liveChanges(model: PanelModel, sections: PanelSections): LiveLine {
  return new LiveLine(panelClientOf, ({ type, customerIds }) => {
    const { customerId, entitled } = model
    if (type === 'session.updated') void entitled.refresh()
    if (customerId === undefined || customerIds?.includes(customerId) === false) return
    sections.heard(type)
  })
}
