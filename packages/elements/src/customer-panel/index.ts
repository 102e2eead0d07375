export type { CustomerPanelClient } from './client.ts'
export { CustomerPanel } from './customer-panel.ts'
export type {
  BoomCustomerCreateDetail,
  BoomCustomerShowDetail,
  BoomOrderChangeDetail,
  BoomOrderOpenDetail,
  BoomPaymentLinkSendDetail,
  BoomReplyInsertDetail,
  CustomerPanelEventMap,
} from './events.ts'
export type { BoomCustomerCallDetail } from '../ui/events.ts'
export type { KnownCustomer } from './identity/creation-draft.ts'
export type { PanelStorage } from './sections/collapsed.ts'
export { SECTION_IDS, type HostSection, type SectionId, type SectionList } from './sections/section-list.ts'
