import { RiskBadge } from './risk-badge.ts'

RiskBadge.define()

export { RiskBadge }
