import { isOffline } from '../base/offline.ts'
import type { NetworkTable } from '@boom-risk/client/rules'
import type { Customer, CustomerSummary } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { isNotFoundError } from '../base/error-kinds.ts'
import type { DialogExits } from '../ui/dialog/dialog-exits.ts'
import type { QueryController } from '../base/query-controller.ts'
import { rowTexts } from '../ui/customer/row-texts.ts'
import type { Notice } from '../ui/notices.ts'
import { actionsTemplate, type ActionsView } from './actions-template.ts'
import { closeIcon, warningIcon } from '../ui/icons.ts'
import { doneIcon } from '../ui/dialog/icons.ts'
import { listTemplate as reportsTemplate, type ListView } from '../ui/reports/list-template.ts'
import type { OrderLists } from './order-lists.ts'
import type { OrderView } from './order-parts.ts'
import { noOrdersTemplate, ordersTemplate } from './orders-template.ts'
import type { PhoneReveal } from './phone-reveal.ts'
import { noReturnsTemplate, returnsTemplate } from './returns-template.ts'
import { failedTemplate, listTemplate } from './states.ts'
import { summaryTemplate } from './summary-template.ts'
import { DETAIL_TABS, tabsTemplate, type DetailTab } from './tabs.ts'
import { text } from './texts.ts'

export interface DrawerView {
  readonly locale: string
  readonly customer: CustomerSummary
  readonly profile: Pick<QueryController<Customer, readonly [string]>, 'status' | 'error' | 'refresh'>
  readonly tab: DetailTab
  readonly lists: OrderLists
  readonly reports: ListView
  readonly reveal: PhoneReveal
  readonly canReveal: boolean
  readonly networks: NetworkTable | undefined
  readonly orders: OrderView
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
  /** Loading takes long enough to be shown. */
  readonly isSlow: boolean
  /** What was done last. */
  readonly notice: Notice
  /** Nothing where the opener does nothing about its customers. */
  readonly actions: ActionsView | undefined
  readonly onTab: (tab: DetailTab) => void
  readonly exits: DialogExits
  readonly onClosed: () => void
}

export function drawerTemplate(view: DrawerView) {
  const { locale, customer, tab, notice, exits } = view
  return html`<dialog
    aria-labelledby="title"
    @close=${view.onClosed}
    @pointerdown=${exits.onPointerDown}
    @click=${exits.onClick}
    @keydown=${exits.onKey}
  >
    <section class="surface">
      <header>
        <h2 id="title" tabindex="-1">${rowTexts(customer, locale).name}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label=${text(locale, 'detailClose')}
          @click=${exits.close}
        >
          ${closeIcon}
        </button>
      </header>
      ${view.actions ? actionsTemplate(view.actions) : nothing} ${bannerTemplate(view)}
      <div class="body">
        ${summaryTemplate(view)} ${tabsTemplate(locale, tab, view.onTab)}
        ${DETAIL_TABS.map(
          (id) =>
            html`<div
              id="panel-${id}"
              class="panel"
              role="tabpanel"
              aria-labelledby="tab-${id}"
              tabindex="0"
              ?hidden=${id !== tab}
            >
              ${id === tab ? panelTemplate(view) : nothing}
            </div>`,
        )}
      </div>
      <p class="notice ${notice.isBad ? 'bad' : ''}" role="status">${noticeTemplate(notice)}</p>
    </section>
  </dialog>`
}

function noticeTemplate({ text: said, isBad, actions }: Notice) {
  if (!said) return nothing
  return html`${isBad ? warningIcon : doneIcon}<span>${said}</span>${actions?.map(
    ({ label, run }) => html`<button type="button" class="link" @click=${run}>${label}</button>`,
  )}`
}

/** What stands between the person and the newest state of the customer. */
function bannerTemplate({ locale, profile: { status, error, refresh } }: DrawerView) {
  if (status === 'error' && isNotFoundError(error))
    return html`<p class="banner" role="alert">${warningIcon}<span>${text(locale, 'detailGone')}</span></p>`
  if (isOffline())
    return html`<p class="banner" role="status">
      ${warningIcon}<span>${text(locale, 'detailOffline')}</span>
    </p>`
  if (status !== 'error') return nothing
  return html`<div class="banner">${failedTemplate(locale, error, refresh, 'detailStale')}</div>`
}

function panelTemplate({ locale, tab, lists, reports, orders, isSlow }: DrawerView) {
  if (tab === 'reports') return reportsTemplate(reports)
  if (tab === 'returns')
    return listTemplate(lists.returns, {
      locale,
      isSlow,
      empty: noReturnsTemplate(locale),
      body: (records) => returnsTemplate(records, orders),
    })
  return listTemplate(lists.orders, {
    locale,
    isSlow,
    empty: noOrdersTemplate(locale),
    body: (items) => ordersTemplate(items, lists.orders.query.data?.stats, orders),
  })
}
