import type { CustomerSummary } from '@boom-risk/client/contract'
import { formatPhone } from '@boom-risk/client/rules'
import { element } from '../dom/element.ts'
import { formatNumber } from '../i18n/format.ts'
import { message } from '../i18n/messages.ts'

/** One customer of the host's own page, with the host's own switch. */
export class CustomerRow {
  readonly root = element('tr')
  readonly #name = element('th', { scope: 'row' })
  readonly #phone = element('td', { class: 'phone' })
  readonly #figures = element('td', { class: 'figures' })
  readonly #switch = element('input', { type: 'checkbox', role: 'switch', class: 'switch' })
  readonly #word = element('span')
  /** Changes that wait for an answer: until then what the switch says counts, not what is read meanwhile. */
  #pending = 0
  #shown: Parameters<CustomerRow['show']> | undefined

  constructor(change: (isActive: boolean) => Promise<void>) {
    this.#switch.addEventListener('change', () => {
      this.#pending++
      this.#word.textContent = this.#statusWord()
      void change(this.#switch.checked).finally(() => {
        this.#pending--
        if (this.#shown) this.show(...this.#shown)
      })
    })
    this.root.append(
      this.#name,
      this.#phone,
      this.#figures,
      element('td', {}, element('label', { class: 'status' }, this.#switch, this.#word)),
    )
  }

  show(customer: CustomerSummary, canChange: boolean): void {
    this.#shown = [customer, canChange]
    const {
      name,
      phones: [phone],
      risk,
      status,
    } = customer
    const shownName = nameOf({ name })
    this.#name.textContent = shownName
    this.#phone.textContent = phone
      ? phone.e164
        ? formatPhone(phone.e164)
        : phone.display
      : message('partners.customers.noPhone')
    const { returned, shipped } = risk.shop
    this.#figures.textContent = `${formatNumber(returned)} / ${formatNumber(shipped)}`
    if (this.#pending === 0) this.#switch.checked = status === 'active'
    this.#switch.setAttribute('aria-label', message('partners.customers.switch', { name: shownName }))
    this.#switch.hidden = !canChange
    this.#word.textContent = this.#statusWord()
  }

  #statusWord(): string {
    return message(`partners.customers.${this.#switch.checked ? 'active' : 'inactive'}`)
  }
}

export function nameOf({ name }: Pick<CustomerSummary, 'name'>): string {
  return name ?? message('partners.customers.nameless')
}
