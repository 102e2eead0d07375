// Compiled, never run: each line under `@ts-expect-error` is a slip that must not compile. Plain DOM; and Angular, which checks
// `(boom-risk-change)="…"` by `addEventListener` of the element that `document.createElement` makes.
import { configure } from '../../src/index.ts'
import type { BoomElements, BoomTag } from '../../src/typings/elements.ts'

const badge = document.createElement('risk-badge')
badge.blockOn = 'high'
badge.field = () => document.querySelector('input')
badge.addEventListener('boom-risk-change', ({ detail }) => detail.assessment?.shop.shipped.toFixed())
document.querySelector('customer-panel')?.refresh()
document.addEventListener('boom-order-change', ({ target }) => target)
configure({ baseUrl: '/risk', getToken: ({ reason }) => reason, locale: 'en', deadlineMs: 5000 })

/** Every tag makes the element that the typings of frameworks say, in both directions. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
export const all: { [T in BoomTag]: Same<BoomElements[T]['element'], HTMLElementTagNameMap[T]> } = {
  'boom-customer-table': true,
  'customer-panel': true,
  'customer-suggestions': true,
  'risk-badge': true,
  'risk-provider': true,
}

// @ts-expect-error -- a level that there is not
badge.blockOn = 'extreme'
// @ts-expect-error -- a number is no phone number
badge.phone = 987654321
// @ts-expect-error -- what is known is told, not set
badge.assessment = undefined
// @ts-expect-error -- the confirmation is the person's
badge.acknowledged = true
// @ts-expect-error -- the detail has no such field
badge.addEventListener('boom-risk-change', ({ detail }) => detail.score)
// @ts-expect-error -- the text of a field is no field
badge.field = '0987654321'
// @ts-expect-error -- no element has that name
document.createElement('risk-bage').blockOn = 'high'
// @ts-expect-error -- a token comes from a function, never in the page
configure({ baseUrl: '/risk', getToken: 'token' })
// @ts-expect-error -- a language is named
configure({ locale: 84 })
// @ts-expect-error -- an option is misspelt
configure({ baseUrl: '/risk', getToken: () => 'token', deadline: 5000 })
// @ts-expect-error -- networks are prefixes by name
configure({ networks: ['032'] })
// @ts-expect-error -- texts are by language
configure({ strings: { vi: 'Nguy cơ cao' } })
// @ts-expect-error -- a place in the list is a number
document.createElement('boom-customer-table').focusRow('first')
