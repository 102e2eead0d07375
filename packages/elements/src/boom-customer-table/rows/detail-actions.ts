import type { BoomElement } from '../../base/boom-element.ts'
import type { DetailActions } from '../../customer-detail/index.ts'
import { callCustomer } from './call-customer.ts'
import { copyPhone } from './copy-phone.ts'
import type { BoomList } from '../list/boom-list.ts'
import type { BulkControl } from '../controls/bulk-control.ts'
import type { Row } from '../client.ts'
import { fire } from '../events.ts'
import type { Notices } from '../../ui/notices.ts'
import type { RowActions } from './row-actions.ts'
import type { RowStatus } from './row-status.ts'
import { text } from '../texts.ts'

export interface ListDetailActionsHost {
  readonly element: BoomElement
  readonly list: BoomList
  readonly bulk: BulkControl
  readonly notices: Notices
  readonly status: RowStatus
  readonly actions: RowActions
  readonly dialogs: { openReports(customer: Row, view: 'write', isFromDetail: boolean): void }
  locale(): string
}

/** What is done about a customer of the list from their detail: by what does it in the rows. */
export class ListDetailActions implements DetailActions {
  readonly #host: () => ListDetailActionsHost
  readonly #followers = new Set<Parameters<DetailActions['follow']>[0]>()

  constructor(host: () => ListDetailActionsHost) {
    this.#host = host
  }

  /** Something of a row is another. */
  readonly changed = (): void => {
    for (const { changed } of this.#followers) changed()
  }

  readonly shown = (customer: Row): Row => {
    const { list, status } = this.#host()
    const row = list.rows?.row(list.rows.indexOf(customer.id))
    return status.overlay(row ? { ...customer, status: row.status } : customer)
  }

  readonly isChanging = (customer: Row): boolean => this.#host().bulk.markOf(customer) === 'changing'

  readonly toggleStatus = (customer: Row): void => {
    this.#host().status.toggle(customer)
    this.changed()
  }

  readonly refresh = (customer: Row): void => void this.#host().actions.refresh(customer)

  readonly report = (customer: Row): void => this.#host().dialogs.openReports(customer, 'write', true)

  readonly call = (customer: Row, event: Event): void => callCustomer(this.#host().element, customer, event)

  readonly copy = (customer: Row): void => {
    const { notices, locale } = this.#host()
    void copyPhone(customer, locale()).then((notice) => notices.add(notice))
  }

  /** Where the host takes no orders, the number is at hand for whatever does. */
  readonly order = (customer: Row): void => {
    const { element, notices, locale } = this.#host()
    const { id: customerId, phones } = customer
    const phone = phones[0]?.e164 ?? null
    if (!fire(element, 'boom-order-create', { customerId, phone, customer })) return
    if (phone) void copyPhone(customer, locale(), 'phoneCopiedForOrder').then((notice) => notices.add(notice))
    else notices.add({ text: text(locale(), 'noPhone'), isBad: true })
  }

  readonly follow: DetailActions['follow'] = (follower) => {
    this.#followers.add(follower)
    const end = this.#host().notices.follow(follower.said)
    return () => {
      this.#followers.delete(follower)
      end()
    }
  }
}
