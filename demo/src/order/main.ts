import '@boom-risk/elements/customer-suggestions/define'
import '@boom-risk/elements/risk-badge/define'
import { loadConfig } from '../shell/config.ts'
import { connect } from '../shell/connection.ts'
import { mountShell } from '../shell/shell.ts'
import { Cashier } from './cashier.ts'
import { OrderForm } from './order-form.ts'

const cashier = new Cashier()
const order = new OrderForm(cashier)
const config = await loadConfig().catch(() => null)
mountShell({
  page: 'order',
  title: 'order.title',
  product: 'Quầy',
  apiUrl: config?.apiUrl ?? null,
  samplesAbout: 'order.samples',
  onPickPhone: (typed) => order.enterPhone(typed),
  events: ['boom-risk-change', 'boom-customer-select', 'boom-reports-open', 'boom-report-open', 'boom-error'],
})
if (config) connect(config.apiUrl, (session) => cashier.signedIn(session))
