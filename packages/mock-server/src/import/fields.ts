/** What a column of an export can hold. */
export const FIELDS = [
  'code',
  'phone',
  'buyerId',
  'name',
  'orderState',
  'deliveryState',
  'returnState',
  'reason',
  'orderType',
  'returnCode',
  'placedAt',
  'shippedAt',
  'deliveredAt',
  'returnedAt',
  'cancelledAt',
  'updatedAt',
  'total',
  'currency',
  'shippingFee',
  'discount',
  'paymentState',
  'paymentMethod',
  'carrier',
  'trackingCode',
  'product',
  'variant',
  'sku',
  'quantity',
  'returnedQuantity',
  'unitPrice',
  'email',
  'address',
  'ward',
  'district',
  'province',
] as const
/** What a column can hold: one of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number]

/** Columns that tell what became of an order. */
export const STATE_FIELDS = ['orderState', 'deliveryState', 'returnState'] as const satisfies readonly Field[]
export type StateField = (typeof STATE_FIELDS)[number]

/** Where each field stands in a row: several columns where an export spreads one over several, the first that is filled wins. */
export type Columns = Readonly<Partial<Record<Field, readonly number[]>>>

/** What no import can do without, in the order in which somebody is asked for it. */
export type MissingField = 'code' | 'customer' | 'state'

/** Columns of which each could be the field's: somebody must say which. */
export type UnclearColumns = Readonly<Partial<Record<Field, readonly number[]>>>

/** An order needs a code, somebody whose it is, and what became of it; what could be one of several columns is missing until one is named. */
export function missingFields(columns: Columns, unclear: UnclearColumns = {}): MissingField[] {
  const has = (field: Field) => (columns[field]?.length ?? 0) > 0
  const isUnclear = (field: Field) => !has(field) && (unclear[field]?.length ?? 0) > 0
  const hasCustomer = (has('phone') || has('buyerId')) && !isUnclear('phone')
  return [
    ...(has('code') ? [] : (['code'] as const)),
    ...(hasCustomer ? [] : (['customer'] as const)),
    ...(STATE_FIELDS.some(has) && !STATE_FIELDS.some(isUnclear) ? [] : (['state'] as const)),
  ]
}

export function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name)
}
