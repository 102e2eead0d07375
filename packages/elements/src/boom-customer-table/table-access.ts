import type { BoomElement } from '../base/boom-element.ts'
import { may, sessionQuery } from '../base/session-query.ts'
import { clientOf } from './client.ts'

/** What the employee may do in the list (`X-8`), and the settings of the shop, as far as they are known. */
export class TableAccess {
  readonly session
  #isKnown = false

  /** @param changed something of it is another */
  constructor(element: BoomElement, changed: () => void) {
    this.session = sessionQuery(element, clientOf, changed)
  }

  /** It was known once, or is not to be had: it decides on columns and buttons. */
  get isKnown(): boolean {
    return (this.#isKnown ||= this.session.data !== undefined || this.session.status === 'error')
  }

  get canWrite(): boolean {
    return may(this.session.data, 'customers.write')
  }

  /** The permission to change is known to be missing. */
  get isReadOnly(): boolean {
    return this.session.data !== undefined && !this.canWrite
  }

  get canReveal(): boolean {
    return may(this.session.data, 'customers.reveal_phone')
  }

  get canReport(): boolean {
    return may(this.session.data, 'reports.write')
  }

  get canExport(): boolean {
    return may(this.session.data, 'export')
  }

  get shopId(): string | undefined {
    return this.session.data?.shop.id
  }

  /** The zone of the shop's dates, once its session is known (`D-22`). */
  get timeZone(): string | undefined {
    return this.session.data?.settings.timeZone
  }
}
