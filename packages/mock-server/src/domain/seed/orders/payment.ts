import type { KnownFinancialStatus, KnownPaymentMethodClass } from '@boom-risk/client/contract'
import { type Random, weights } from '../../random.ts'
import type { Fate } from './fates.ts'

export interface DrawnPayment {
  readonly financialStatus: KnownFinancialStatus
  readonly payment: { readonly class: KnownPaymentMethodClass; readonly name: string | null }
}

const CLASSES = weights<KnownPaymentMethodClass>(['cod', 60], ['online', 20], ['bank', 14], ['other', 6])
const NAMES: Readonly<Record<KnownPaymentMethodClass, readonly (string | null)[]>> = {
  cod: ['COD', 'Thu hộ khi giao'],
  online: ['VNPay', 'MoMo', 'ZaloPay'],
  bank: ['Chuyển khoản Vietcombank', 'Chuyển khoản Techcombank'],
  other: ['Tiền mặt', 'Khác', null],
}

const IN_ADVANCE = weights<KnownFinancialStatus>(['pending', 4], ['partially_paid', 2], ['paid', 4])
const ON_DELIVERY = weights<KnownFinancialStatus>(['pending', 8], ['partially_paid', 2])
const AFTER_DELIVERY = weights<KnownFinancialStatus>(['paid', 93], ['pending', 5], ['partially_paid', 2])
const GIVEN_BACK = weights<KnownFinancialStatus>(['refunded', 9], ['paid', 1])
const NEVER_PAID = weights<KnownFinancialStatus>(['pending', 7], ['voided', 3])

/** How an order is paid, and how far: COD when it is delivered, all else in advance. */
export function drawPayment(random: Random, fate: Fate): DrawnPayment {
  const kind = fate === 'counter' ? random.pick(['bank', 'other'] as const) : random.weighted(CLASSES)
  return {
    financialStatus: drawStatus(random, fate, kind === 'cod'),
    payment: { class: kind, name: random.pick(NAMES[kind]) },
  }
}

function drawStatus(random: Random, fate: Fate, isCod: boolean): KnownFinancialStatus {
  switch (fate) {
    case 'counter':
      return 'paid'
    case 'delivered':
    case 'part_returned':
      return random.weighted(AFTER_DELIVERY)
    case 'returned':
      return random.weighted(isCod ? NEVER_PAID : GIVEN_BACK)
    case 'cancelled':
      return isCod || random.chance(0.6) ? 'voided' : 'refunded'
    default:
      return random.weighted(isCod ? ON_DELIVERY : IN_ADVANCE)
  }
}

/** What of `total` is paid in each state; a deposit is about a third. */
export function paidOf(status: KnownFinancialStatus, total: number): number {
  if (status === 'paid') return total
  return status === 'partially_paid' ? Math.ceil(total / 3000) * 1000 : 0
}
