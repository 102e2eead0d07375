// Compiled, never run: each line under `@ts-expect-error` is a slip that must not compile. What Vue checks a template by are these types.
import type { GlobalComponents } from 'vue'
import '../../src/typings/vue.ts'

type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props']

export const badge: Props<'risk-badge'> = {
  for: 'phone',
  blockOn: 'high',
  class: ['beside'],
  onBoomRiskChange: ({ detail }) => detail.suggestedAction,
}
export const table: Props<'boom-customer-table'> = {
  view: { density: 'compact' },
  onBoomSelectionChange: ({ detail }) => detail.count.toFixed(),
}
export function emits(element: InstanceType<GlobalComponents['risk-badge']>, event: CustomEvent): void {
  element.$emit('boom-risk-change', event)
  void element.refresh()
  // @ts-expect-error -- no event of a badge
  element.$emit('boom-order-open', event)
}

// @ts-expect-error -- a level that there is not
export const level: Props<'risk-badge'> = { blockOn: 'extreme' }
// @ts-expect-error -- a number is no phone number
export const phone: Props<'risk-badge'> = { phone: 987654321 }
// @ts-expect-error -- the detail has no such field
export const detail: Props<'risk-badge'> = { onBoomRiskChange: ({ detail }) => detail.score }
// @ts-expect-error -- no event of a badge
export const event: Props<'risk-badge'> = { onBoomOrderOpen: () => {} }
// @ts-expect-error -- an address is no client
export const client: Props<'risk-provider'> = { client: 'https://risk.example.com' }
