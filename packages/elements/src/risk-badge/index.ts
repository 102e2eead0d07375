export type { FieldSource } from '../base/field/phone-field.ts'
export type {
  PhoneCleanDetail,
  BoomErrorDetail,
  RiskBadgeEventMap,
  RiskChangeDetail,
  RiskHold,
  RiskReportDetail,
} from './events.ts'
export { RiskBadge } from './risk-badge.ts'
