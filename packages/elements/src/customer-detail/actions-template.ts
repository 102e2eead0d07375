import type { CustomerSummary } from '@boom-risk/client/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { callIcon, copyIcon, flagIcon, refreshIcon, stroke } from '../ui/icons.ts'
import { rowTexts } from '../ui/customer/row-texts.ts'
import { customerText } from '../ui/customer/texts.ts'
import type { DetailActions } from './detail-actions.ts'
import { text } from './texts.ts'

const orderIcon = stroke('M3.5 2.5h9v11h-9zM8 5.5v5M5.5 8h5')

export interface ActionsView {
  readonly locale: string
  /** With the numbers that were revealed. */
  readonly customer: CustomerSummary
  readonly actions: DetailActions
  /** It is not known yet what the employee may do: what most may has its place, and is not shown. */
  readonly isWaiting: boolean
  readonly canWrite: boolean
  readonly canReport: boolean
  readonly canOrder: boolean
  readonly onOrder: () => void
}

/** What can be done about the customer without going back to the list, as far as the employee may. */
export function actionsTemplate(view: ActionsView) {
  const { locale, customer, actions, isWaiting, canWrite, canReport, canOrder, onOrder } = view
  const number = customer.phones[0]?.e164
  return html`<div
    class="customer-actions ${isWaiting ? 'waiting' : ''}"
    role="group"
    aria-label=${text(locale, 'detailActions')}
  >
    ${canWrite ? statusSwitch(view) : nothing}
    ${
      number
        ? html`<a
              class="button"
              href=${`tel:${number}`}
              data-action="call"
              title=${customerText(locale, 'callPhone')}
              @click=${(event: Event) => actions.call(customer, event)}
              >${callIcon}<span>${customerText(locale, 'callPhone')}</span></a
            >
            ${actionButton('copy', copyIcon, customerText(locale, 'copyPhone'), () => actions.copy(customer))}`
        : nothing
    }
    ${canWrite ? actionButton('refresh', refreshIcon, customerText(locale, 'menuRefresh'), () => actions.refresh(customer)) : nothing}
    ${canOrder ? actionButton('order', orderIcon, text(locale, 'detailOrder'), onOrder) : nothing}
    ${canReport ? actionButton('report', flagIcon, customerText(locale, 'menuReport'), () => actions.report(customer)) : nothing}
  </div>`
}

function actionButton(name: string, icon: TemplateResult, label: string, onClick: () => void) {
  return html`<button type="button" class="button" data-action=${name} title=${label} @click=${onClick}>
    ${icon}<span>${label}</span>
  </button>`
}

/** The switch of the customer's row (`S0-8`). */
function statusSwitch({ locale, customer, actions }: ActionsView) {
  const isActive = customer.status === 'active'
  const isChanging = actions.isChanging(customer)
  const word = customerText(locale, isChanging ? 'rowChanging' : isActive ? 'active' : 'inactive')
  return html`<button
    type="button"
    class="switch"
    role="switch"
    data-action="status"
    aria-checked=${isActive ? 'true' : 'false'}
    aria-disabled=${isChanging ? 'true' : nothing}
    aria-label="${customerText(locale, 'active')}: ${rowTexts(customer, locale).name}"
    @click=${isChanging ? nothing : () => actions.toggleStatus(customer)}
  >
    <span class="knob" aria-hidden="true"></span><span>${word}</span>
  </button>`
}
