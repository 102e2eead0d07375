import type { Order } from '@boom-risk/client'
import { describe, expect, it } from 'vitest'
import { paidText } from '../../../src/customer-panel/orders/paid-text.ts'

const AT = '2026-11-20T02:00:00Z'

function order(
  paid: number,
  more: { deliveredAt?: string; returnedAt?: string; isCancelled?: boolean } = {},
) {
  const { deliveredAt = null, returnedAt = null, isCancelled } = more
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not read is left out
  return {
    amounts: { total: 350_000, paid },
    delivery: { deliveredAt, returnedAt },
    cancellation: isCancelled ? { by: null, at: AT, reason: null } : null,
  } as unknown as Order
}

describe('what of an order is paid', () => {
  it.each([
    ['a deposit and what is left to collect', order(100_000), 'Đã cọc 100.000 đ, còn thu 250.000 đ'],
    [
      'what is still due after delivery',
      order(100_000, { deliveredAt: AT }),
      'Đã trả 100.000 đ, còn thiếu 250.000 đ',
    ],
    ['nothing to collect of a cancelled order', order(100_000, { isCancelled: true }), 'Đã trả 100.000 đ'],
    ['nothing to collect of what came back', order(100_000, { returnedAt: AT }), 'Đã trả 100.000 đ'],
    ['more than was due', order(400_000), 'Đã trả 400.000 đ'],
    ['nothing where nothing is paid', order(0), undefined],
    ['nothing where all of it is, which its state says', order(350_000), undefined],
  ])('S1-7 is %s', (_what, given, said) => {
    expect(paidText('vi', given)?.replaceAll(/\s/g, ' ')).toBe(said)
  })
})
