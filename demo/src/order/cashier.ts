import type { Session } from '@boom-risk/client'
import { byId } from '../dom/element.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message } from '../i18n/messages.ts'
import { showSignedIn } from '../shell/signed-in.ts'

/** Who is signed in, in the product's header, and whether they may create orders. */
export class Cashier {
  #session: Session | null = null

  constructor() {
    onLanguageChange(() => this.#show())
    this.#show()
  }

  /** An API that cannot tell who is asking forbids nothing: order entry goes on (`X-2`). */
  get mayCreateOrders(): boolean {
    return this.#session === null || this.#session.permissions.includes('orders.write')
  }

  signedIn(session: Session | null): void {
    this.#session = session
    this.#show()
  }

  #show(): void {
    showSignedIn(this.#session)
    byId('submit', HTMLElement).setAttribute('aria-disabled', String(!this.mayCreateOrders))
    byId('submit-note', HTMLElement).textContent = this.mayCreateOrders ? '' : message('order.readOnly')
  }
}
