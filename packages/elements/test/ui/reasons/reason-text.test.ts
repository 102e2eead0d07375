import { reportRefusals } from '@boom-risk/client/moderation'
import { assert, constantFrom, pre, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasReason, withReason } from '../../../src/ui/reasons/reason-text.ts'
import { readyReasonsMessages } from '../../../src/i18n/texts/ready-reasons.ts'

describe('reasons that are ready to be chosen', () => {
  it.each([
    ['', 'Hết hàng'],
    ['Khách báo', 'Khách báo; Hết hàng'],
    ['Khách báo.', 'Khách báo. Hết hàng'],
    ['Khách báo: ', 'Khách báo: Hết hàng'],
    ['Khách báo\n', 'Khách báo\nHết hàng'],
    ['Khách đổi ý', 'Khách đổi ý; Hết hàng'],
  ])('go behind what is typed: %j', (typed, whole) => {
    expect(withReason(typed, 'Hết hàng')).toBe(whole)
    expect(hasReason(whole, 'Hết hàng')).toBe(true)
  })

  it.each([
    ['Hết hàng', ''],
    ['Hết hàng; Khách đổi ý', 'Khách đổi ý'],
    ['Khách đổi ý; Hết hàng; Trùng đơn', 'Khách đổi ý; Trùng đơn'],
    ['Khách báo. Hết hàng', 'Khách báo.'],
    ['Hết hàng rồi', 'Hết hàng rồi; Hết hàng'],
  ])('are taken away again, where they stand as a part by themselves: %j', (typed, whole) => {
    expect(withReason(typed, 'Hết hàng')).toBe(whole)
  })

  it('never touch what was typed: on and off again leaves it as it was, but for spaces at its end', () => {
    const reason = 'Khách đổi ý'
    assert(
      property(string({ unit: constantFrom('a', 'ý', ' ', '\n', '.', ';', ',', 'Khách đổi ý') }), (typed) => {
        pre(!hasReason(typed, reason))
        const whole = withReason(typed, reason)
        expect(hasReason(whole, reason)).toBe(true)
        expect(whole.startsWith(typed.trimEnd())).toBe(true)
        // A separator that was typed goes with the reason behind it.
        expect(withReason(whole, reason).replace(/[;\s]*$/, '')).toBe(typed.replace(/[;\s]*$/, ''))
      }),
    )
  })

  it('X-7 those for reports may be sent as they are', () => {
    for (const [key, words] of Object.entries(readyReasonsMessages))
      if (key.startsWith('readyReport'))
        for (const word of words) expect(reportRefusals(word), word).toEqual([])
  })
})
