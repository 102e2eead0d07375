import '@boom-risk/elements/customer-suggestions/define'
import '@boom-risk/elements/risk-badge/define'
import type { DemoConfig } from '../shell/config.ts'
import { connect } from '../shell/connection.ts'
import { mountShell } from '../shell/shell.ts'
import { Cashier } from './cashier.ts'
import { fillOnArrival } from './customer-on-arrival.ts'
import { tellPhoneCleaned } from './phone-cleaned.ts'
import { OrderForm } from './order-form.ts'

/** Starts the order form; `null`: the page was not told of an API. */
export function start(config: DemoConfig | null): void {
  const cashier = new Cashier()
  const order = new OrderForm(cashier)
  tellPhoneCleaned()
  mountShell({
    page: 'order',
    title: 'order.title',
    product: 'Quầy',
    apiUrl: config?.apiUrl ?? null,
    samplesAbout: 'order.samples',
    onPickPhone: (typed) => order.enterPhone(typed),
    events: [
      'boom-risk-change',
      'boom-customer-select',
      'boom-reports-open',
      'boom-report-open',
      'boom-error',
    ],
  })
  if (config)
    connect(config.apiUrl, (session, core) => {
      cashier.signedIn(session)
      void fillOnArrival(order, core)
    })
}
