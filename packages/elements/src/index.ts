export { RiskBadge } from './risk-badge/risk-badge.ts'
export type { BoomErrorDetail, RiskChangeDetail, RiskReportDetail } from './risk-badge/events.ts'
export { RiskProvider } from './risk-provider/risk-provider.ts'
export * from './runtime/index.ts'
