export { openCustomerDetail } from '../customer-detail/index.ts'
export { RowDeeds } from './detail-deeds.ts'
