export { type Clock, systemClock } from './domain/clock.ts'
export { deskToken } from './domain/access.ts'
export {
  DEFAULT_CUSTOMERS,
  type Domain,
  type DomainOptions,
  MAX_CUSTOMERS,
  MAX_SEED,
} from './domain/domain.ts'
export type * from './domain/model.ts'
export { PICTURE_ADDRESSES } from './domain/seed/orders/pictures.ts'
export { BOUNDARY_CUSTOMERS, type BoundaryCustomer } from './domain/seed/boundary-customers.ts'
export type { ImportOutcome } from './domain/own-shop/import-orders.ts'
export { importOrders } from './domain/own-shop/import-orders.ts'
export type { OwnShopFigures } from './domain/own-shop/figures.ts'
export { OWN_SHOP_NUMBER } from './domain/own-shop/own-shop-id.ts'
export { SHOP_COUNT } from './domain/seed/shops.ts'
export { createHandlers } from './doors/msw.ts'
export type { FaultChange, FaultControl, Faults } from './handlers/faults.ts'
export { type ScenarioName, SCENARIOS } from './handlers/scenarios.ts'
export { createMockServer, type MockServer, type MockServerOptions } from './server.ts'
