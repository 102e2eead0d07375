import type { CustomerPhone } from '@boom-risk/client/contract'
import { formatDateTime } from '../../i18n/format-date.ts'
import { formatRate } from '../../i18n/format.ts'
import type { BoomList } from '../list/boom-list.ts'
import type { BoomTableClient, Row } from '../client.ts'
import { rowTexts } from '../../ui/customer/row-texts.ts'
import type { Notice } from '../../ui/notices.ts'
import { errorWord, text } from '../texts.ts'

export interface RowActionsHost {
  readonly locale: string
  readonly timeZone: string | undefined
  readonly list: BoomList
  readonly client: () => Promise<BoomTableClient>
  readonly notify: (notice: Notice) => void
  readonly failed: (error: unknown) => void
  /** A row leaves the list: its customer is none of it any more, or is gone. */
  readonly leave: (id: string) => void
  /** Lets the row leave, with a notice, if the error says that its customer was deleted elsewhere; says whether it did. */
  readonly leftAsGone: (row: Row, error: unknown) => boolean
}

/** What is asked of the server for one row. */
export class RowActions {
  readonly #host: () => RowActionsHost
  readonly #busy = new Set<string>()
  readonly #revealed = new Map<string, CustomerPhone>()

  constructor(host: () => RowActionsHost) {
    this.#host = host
  }

  /** A row as it is to be shown, with the numbers that were revealed: an answer to a search has them masked again. */
  readonly overlay = (row: Row): Row =>
    row.phones.some(({ id }) => this.#revealed.has(id))
      ? { ...row, phones: row.phones.map((phone) => this.#revealed.get(phone.id) ?? phone) }
      : row

  /** Recounts the orders (`S0-14`); who falls below the list's threshold leaves it with a notice (`D-8`). */
  async refresh(row: Row): Promise<void> {
    const { locale, timeZone, list, client, notify, failed, leave, leftAsGone } = this.#host()
    if (this.#busy.has(row.id)) return
    this.#busy.add(row.id)
    const { name } = rowTexts(row, locale)
    try {
      const customer = await (await client()).customers.refresh(row.id)
      const { level, shop } = customer.risk
      // Who is on the list is the server's word: its threshold may be another shop's own.
      if (level !== 'none') {
        list.rows?.patch(row.id, () => this.overlay(customer))
        notify({ text: text(locale, 'refreshed', { name }) })
        return
      }
      leave(row.id)
      const time = formatDateTime(locale, customer.refreshedAt ?? new Date(), timeZone)
      notify({ text: text(locale, 'leftList', { name, figures: formatRate(locale, shop), time }) })
    } catch (error) {
      failed(error)
      if (leftAsGone(row, error)) return
      const run = () => void this.refresh(row)
      notify({
        text: text(locale, 'refreshFailed', { name, why: errorWord(locale, error) }),
        isBad: true,
        actions: [{ label: text(locale, 'tryAgain'), run }],
      })
    } finally {
      this.#busy.delete(row.id)
    }
  }

  /** Shows a masked number; the server records who asked (`X-8`). */
  async reveal(row: Row): Promise<void> {
    const { locale, list, client, notify, failed, leftAsGone } = this.#host()
    const masked = row.phones[0]
    if (!masked || this.#busy.has(masked.id)) return
    this.#busy.add(masked.id)
    try {
      const phone = await (await client()).customers.revealPhone(row.id, masked.id)
      this.#revealed.set(masked.id, phone)
      list.rows?.patch(row.id, this.overlay)
    } catch (error) {
      failed(error)
      if (leftAsGone(row, error)) return
      const { name } = rowTexts(row, locale)
      notify({ text: text(locale, 'revealFailed', { name, why: errorWord(locale, error) }), isBad: true })
    } finally {
      this.#busy.delete(masked.id)
    }
  }
}
