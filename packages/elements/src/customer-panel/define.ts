import { RiskBadge } from '../risk-badge/index.ts'
import { CustomerPanel } from './customer-panel.ts'

// The panel shows the badge beside the phone.
RiskBadge.define()
CustomerPanel.define()

export { CustomerPanel }
// Whoever imports this alone hears its events by name as well.
export type { CustomerPanelEventMap } from './events.ts'
