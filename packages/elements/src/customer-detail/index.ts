export type { DetailActions } from './detail-actions.ts'
export { openCustomerDetail } from './open.ts'
