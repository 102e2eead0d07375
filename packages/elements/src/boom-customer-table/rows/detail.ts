export { openCustomerDetail } from '../../customer-detail/index.ts'
export { ListDetailActions } from './detail-actions.ts'
