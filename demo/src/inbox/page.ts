import '@boom-risk/elements/customer-panel/define'
import type { Session } from '@boom-risk/client'
import { onLanguageChange } from '../i18n/language.ts'
import type { DemoConfig } from '../shell/config.ts'
import { connect } from '../shell/connection.ts'
import { mountShell } from '../shell/shell.ts'
import { showSignedIn } from '../shell/signed-in.ts'
import { Inbox } from './inbox.ts'

/** Starts the chat inbox; `null`: the page was not told of an API. */
export function start(config: DemoConfig | null): void {
  const inbox = new Inbox(new Date())
  let session: Session | null = null
  mountShell({
    page: 'inbox',
    title: 'inbox.title',
    product: 'Nhắn',
    apiUrl: config?.apiUrl ?? null,
    samplesAbout: 'inbox.samples',
    onPickPhone: (typed) => inbox.openPhone(typed),
    events: [
      'boom-customer-show',
      'boom-customer-create',
      'boom-customer-call',
      'boom-order-open',
      'boom-order-change',
      'boom-reply-insert',
      'boom-deposit-request',
      'boom-payment-link-send',
      'boom-risk-change',
      'boom-error',
    ],
  })
  showSignedIn(null)
  onLanguageChange(() => showSignedIn(session))
  if (config)
    connect(config.apiUrl, (signedIn) => {
      session = signedIn
      showSignedIn(signedIn)
    })
}
