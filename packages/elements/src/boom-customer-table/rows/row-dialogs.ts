import type { Carrier } from '@boom-risk/client/rules'
import type { BoomElement } from '../../base/boom-element.ts'
import type { DetailActions } from '../../customer-detail/index.ts'
import type { ReportView } from '../../report-dialog/index.ts'
import type { Row } from '../client.ts'
import { fire } from '../events.ts'
import { rowTexts } from '../../ui/customer/row-texts.ts'
import type { Notice } from '../../ui/notices.ts'
import { text } from '../texts.ts'

export interface RowDialogsHost {
  readonly element: BoomElement
  locale(): string
  /** The element's own, before the page's and the built-in ones (`S1-17`). */
  carriers(): readonly Carrier[] | undefined
  notify(notice: Notice): void
  /** What can be done about a customer from the detail. */
  actions(): Promise<DetailActions>
  /** A dialog about a row has closed: focus goes back to that row, wherever it is by now. */
  closed(row: Row): void
}

/** What opens about a row, unless the host shows it itself: each is loaded when it is first asked for. */
export class RowDialogs {
  readonly #host: RowDialogsHost

  constructor(host: RowDialogsHost) {
    this.#host = host
  }

  /** The detail (`S0-13`). */
  openDetail(customer: Row): void {
    const { element } = this.#host
    if (!fire(element, 'boom-customer-open', { customer })) return
    void this.#open(customer, 'detailOpenFailed', async (closed) => {
      const [{ openCustomerDetail }, actions] = await Promise.all([
        import('./detail.ts'),
        this.#host.actions(),
      ])
      openCustomerDetail(element, customer, { carriers: this.#host.carriers(), actions, closed })
    })
  }

  /** The bad reports, to be read (`S0-5`) or to add one to (`S0-15`). */
  openReports(customer: Row, view: Exclude<ReportView, 'details'>, isFromDetail = false): void {
    const { element } = this.#host
    const { id: customerId, name, phones } = customer
    const phone = phones[0]?.e164 ?? null
    const type = view === 'history' ? 'boom-customer-reports-open' : 'boom-customer-report-open'
    if (!fire(element, type, { customerId, phone, customer })) return
    void this.#open(customer, 'reportsOpenFailed', async (closed) => {
      const { openReportDialog } = await import('../../report-dialog/index.ts')
      // The detail has the focus again by itself.
      openReportDialog(element, { customerId, phone, name }, view, isFromDetail ? undefined : closed)
    })
  }

  async #open(
    customer: Row,
    failure: 'detailOpenFailed' | 'reportsOpenFailed',
    open: (closed: () => void) => Promise<void>,
  ): Promise<void> {
    const host = this.#host
    const locale = host.locale()
    try {
      await open(() => host.closed(customer))
    } catch (error) {
      fire(host.element, 'boom-error', { error })
      host.notify({
        text: text(locale, failure, { name: rowTexts(customer, locale).name }),
        isBad: true,
        actions: [
          {
            label: text(locale, 'tryAgain'),
            run: () => void this.#open(customer, failure, open),
          },
        ],
      })
    }
  }
}
