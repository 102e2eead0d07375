export type { BoomErrorDetail, RiskChangeDetail, RiskReportDetail } from './events.ts'
export { RiskBadge } from './risk-badge.ts'
