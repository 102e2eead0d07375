export { openCustomerDetail } from './open.ts'
