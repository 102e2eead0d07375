import type { Field } from '@boom-risk/mock-server/import'

/** Fields that a person maps by hand; the others come with a maker's own columns. */
export const MAPPED = [
  'code',
  'phone',
  'buyerId',
  'name',
  'orderState',
  'deliveryState',
  'returnState',
  'reason',
  'placedAt',
  'shippedAt',
  'total',
  'carrier',
  'trackingCode',
  'product',
  'quantity',
  'returnedQuantity',
  'unitPrice',
  'address',
] as const satisfies readonly Field[]

export type MappedField = (typeof MAPPED)[number]
