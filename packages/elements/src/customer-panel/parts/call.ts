import type { Panel } from '../panel.ts'

/** Tells the host that a phone is to be called (`S1-5`), who may do it by a softphone instead of by the link that was pressed. */
export function tellCall(panel: Panel, event: Event, phone: string): void {
  const { customerId } = panel
  if (customerId === undefined) return
  if (!panel.fire('boom-customer-call', { customerId, phone })) event.preventDefault()
}
