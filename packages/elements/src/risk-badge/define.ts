import { RiskBadge } from './risk-badge.ts'

RiskBadge.define()

export { RiskBadge }
// Whoever imports this alone hears its events by name as well.
export type { RiskBadgeEventMap } from './events.ts'
