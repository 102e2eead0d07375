import type { CustomerSummary } from '@boom-risk/client/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { callIcon, copyIcon, flagIcon, refreshIcon, stroke } from '../ui/icons.ts'
import { rowTexts } from '../ui/customer/row-texts.ts'
import { customerText } from '../ui/customer/texts.ts'
import type { DetailDeeds } from './deeds.ts'
import { text } from './texts.ts'

const orderIcon = stroke('M3.5 2.5h9v11h-9zM8 5.5v5M5.5 8h5')

export interface DeedsView {
  readonly locale: string
  /** With the numbers that were revealed. */
  readonly customer: CustomerSummary
  readonly deeds: DetailDeeds
  readonly canWrite: boolean
  readonly canReport: boolean
  readonly canOrder: boolean
  readonly onOrder: () => void
}

/** What can be done about the customer without going back to the list, as far as the employee may. */
export function deedsTemplate(view: DeedsView) {
  const { locale, customer, deeds, canWrite, canReport, canOrder, onOrder } = view
  const number = customer.phones[0]?.e164
  return html`<div class="deeds" role="group" aria-label=${text(locale, 'detailDeeds')}>
    ${canWrite ? statusSwitch(view) : nothing}
    ${
      number
        ? html`<a
              class="button"
              href=${`tel:${number}`}
              data-deed="call"
              title=${customerText(locale, 'callPhone')}
              @click=${(event: Event) => deeds.call(customer, event)}
              >${callIcon}<span>${customerText(locale, 'callPhone')}</span></a
            >
            ${deed('copy', copyIcon, customerText(locale, 'copyPhone'), () => deeds.copy(customer))}`
        : nothing
    }
    ${canWrite ? deed('refresh', refreshIcon, customerText(locale, 'menuRefresh'), () => deeds.refresh(customer)) : nothing}
    ${canOrder ? deed('order', orderIcon, text(locale, 'detailOrder'), onOrder) : nothing}
    ${canReport ? deed('report', flagIcon, customerText(locale, 'menuReport'), () => deeds.report(customer)) : nothing}
  </div>`
}

function deed(name: string, icon: TemplateResult, label: string, onClick: () => void) {
  return html`<button type="button" class="button" data-deed=${name} title=${label} @click=${onClick}>
    ${icon}<span>${label}</span>
  </button>`
}

/** The switch of the customer's row (`S0-8`). */
function statusSwitch({ locale, customer, deeds }: DeedsView) {
  const isActive = customer.status === 'active'
  const isChanging = deeds.isChanging(customer)
  const word = customerText(locale, isChanging ? 'rowChanging' : isActive ? 'active' : 'inactive')
  return html`<button
    type="button"
    class="switch"
    role="switch"
    data-deed="status"
    aria-checked=${isActive ? 'true' : 'false'}
    aria-disabled=${isChanging ? 'true' : nothing}
    aria-label="${customerText(locale, 'active')}: ${rowTexts(customer, locale).name}"
    @click=${isChanging ? nothing : () => deeds.toggleStatus(customer)}
  >
    <span class="knob" aria-hidden="true"></span><span>${word}</span>
  </button>`
}
