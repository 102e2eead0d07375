export type { FieldSource } from './field/phone-field.ts'
export type {
  PhoneCleanDetail,
  RiskBadgeEventMap,
  RiskChangeDetail,
  RiskHold,
  RiskReportDetail,
} from './events.ts'
export type { BoomErrorDetail } from '../ui/events.ts'
export { RiskBadge } from './risk-badge.ts'
