export { RiskBadge } from './risk-badge/index.ts'
export type { BoomErrorDetail, RiskChangeDetail, RiskReportDetail } from './risk-badge/index.ts'
export { RiskProvider } from './risk-provider/index.ts'
export * from './runtime/index.ts'
