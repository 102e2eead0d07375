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
  'placedAt',
  'shippedAt',
  'deliveredAt',
  'returnedAt',
  'cancelledAt',
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
export type Field = (typeof FIELDS)[number]

/** Columns that tell what became of an order. */
export const STATE_FIELDS = ['orderState', 'deliveryState', 'returnState'] as const satisfies readonly Field[]
export type StateField = (typeof STATE_FIELDS)[number]

/** Where each field stands in a row: several columns where an export spreads one over several, the first that is filled wins. */
export type Columns = Readonly<Partial<Record<Field, readonly number[]>>>

/** What no import can do without, in the order in which somebody is asked for it. */
export type MissingField = 'code' | 'customer' | 'state'

/** An order needs a code, somebody whose it is, and what became of it. */
export function missingFields(columns: Columns): MissingField[] {
  const has = (field: Field) => (columns[field]?.length ?? 0) > 0
  return [
    ...(has('code') ? [] : (['code'] as const)),
    ...(has('phone') || has('buyerId') ? [] : (['customer'] as const)),
    ...(STATE_FIELDS.some(has) ? [] : (['state'] as const)),
  ]
}

export function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name)
}
