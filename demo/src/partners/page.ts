import '@boom-risk/elements/boom-customer-table/define'
import type { Session } from '@boom-risk/client'
import { byId } from '../dom/element.ts'
import { onLanguageChange } from '../i18n/language.ts'
import type { DemoConfig } from '../shell/config.ts'
import { connect } from '../shell/connection.ts'
import { mountShell } from '../shell/shell.ts'
import { showSignedIn } from '../shell/signed-in.ts'
import { BoomList } from './boom-list.ts'
import { CarrierNews } from './carrier-news.ts'
import { CustomerPage } from './customer-page.ts'
import { followSection } from './sections.ts'

/** Starts the back office; `null`: the page was not told of an API. */
export function start(config: DemoConfig | null): void {
  const boomList = new BoomList()
  const customerPage = new CustomerPage()
  let session: Session | null = null
  mountShell({
    page: 'partners',
    title: 'partners.title',
    product: 'Sổ Sách',
    apiUrl: config?.apiUrl ?? null,
    samplesAbout: 'partners.samples',
    onPickPhone: (typed) => {
      boomList.find(typed)
      customerPage.find(typed)
    },
    events: [
      'boom-view-change',
      'boom-selection-change',
      'boom-customer-open',
      'boom-customer-reports-open',
      'boom-customer-report-open',
      'boom-order-create',
      'boom-status-change',
      'boom-error',
    ],
  })
  followSection()
  showSignedIn(null)
  onLanguageChange(() => showSignedIn(session))
  if (config) {
    const carrierNews = new CarrierNews(config.apiUrl, (name) => boomList.find(name))
    byId('dock', HTMLElement).append(carrierNews.root)
    connect(config.apiUrl, (signedIn, core) => {
      session = signedIn
      showSignedIn(signedIn)
      customerPage.signedIn(signedIn, core)
      carrierNews.signedIn(core)
    })
  }
}
