export type { DetailDeeds } from './deeds.ts'
export { openCustomerDetail } from './open.ts'
