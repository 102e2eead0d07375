import type { Customer } from '@boom-risk/client/contract'
import { parsePhone } from '@boom-risk/client/rules'
import { byId } from '../dom/element.ts'
import { formatMoney } from '../i18n/format.ts'
import { message } from '../i18n/messages.ts'
import { fillAddress } from './address.ts'
import { Advice } from './advice.ts'
import { Cart } from './cart.ts'
import type { Cashier } from './cashier.ts'
import { customerChecks } from './customer-checks.ts'
import { draftCodes } from './draft-code.ts'
import { fillKnownCustomer, type KnownCustomer } from './known-customer.ts'
import { Payment } from './payment.ts'
import { productSearch } from './product-search.ts'
import { Toast } from './toast.ts'
import { type Check, Validation } from './validation.ts'

/** The order form: what is typed is checked by the page itself, and risk is the badge's business alone. */
export class OrderForm {
  readonly #form = byId('order-form', HTMLFormElement)
  readonly #phone = byId('phone', HTMLInputElement)
  readonly #toast = new Toast(byId('toasts', HTMLElement))
  readonly #nextCode = draftCodes(new Date())
  readonly #cashier: Cashier
  readonly #cart = new Cart(byId('cart', HTMLElement), byId('cart-empty', HTMLElement))
  readonly #payment = new Payment(this.#cart)
  readonly #validation: Validation
  readonly #fillCustomer: (customer: KnownCustomer) => void
  #code = ''

  constructor(cashier: Cashier) {
    this.#cashier = cashier
    fillAddress(byId('province', HTMLSelectElement), byId('wards', HTMLDataListElement))
    this.#fillCustomer = fillKnownCustomer(this.#form)
    productSearch(byId('product-search', HTMLElement), (product) => this.#cart.add(product))
    this.#validation = this.#checks()
    this.#payment.onChange = () => this.#validation.refresh()
    const advice = new Advice(() => this.#payment.takeUsualDeposit())
    advice.follow(this.#phone, byId('risk', HTMLElement))
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#submit()
    })
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#form.requestSubmit()
      if (event.code === 'KeyC' && event.altKey && advice.takeDeposit()) event.preventDefault()
    })
    this.#begin()
  }

  /** As if a person had pasted it. */
  enterPhone(typed: string): void {
    this.#phone.value = typed
    this.#phone.dispatchEvent(new Event('input', { bubbles: true }))
    this.#phone.focus()
  }

  /** Fills in for whom the order is, where nobody has begun another, and goes on to the first field that is still empty. */
  takeCustomer({ name, phones, addresses }: Customer): void {
    const fields = ['phone', 'customer-name', 'ward', 'street', 'product-query'].map((id) =>
      byId(id, HTMLInputElement),
    )
    if (fields.some(({ value }) => value)) return
    this.#fillCustomer({ name, phone: phones[0] ?? null, address: addresses[0] ?? null })
    fields.find(({ value }) => !value)?.focus()
  }

  #submit(): void {
    if (!this.#cashier.mayCreateOrders) return
    const wrong = this.#validation.run()
    if (wrong) {
      wrong.focus()
      return
    }
    // The form's last word is the badge's: with `block-on` it holds the order until its warning is acknowledged.
    if (!this.#form.reportValidity()) return
    const data = new FormData(this.#form)
    const order = this.#order(data)
    const { code, customer, carrier, cod } = order
    this.#toast.show({
      title: () => message('order.created', { code }),
      summary: () =>
        message('order.created.summary', { name: customer.name, cod: formatMoney(cod), carrier }),
      data: JSON.stringify(order, null, 2),
    })
    this.#startOver()
  }

  #order(data: FormData) {
    const text = (name: string): string => {
      const value = data.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const phone = parsePhone(text('phone'))
    return {
      code: this.#code,
      customer: {
        name: text('customerName'),
        phone: phone.status === 'valid' ? phone.e164 : '',
        address: [text('street'), text('ward'), text('province')].join(', '),
      },
      // What the badge submitted under its name; nothing where it knew nothing.
      risk: {
        level: text('risk'),
        assessmentId: text('risk.assessment-id'),
        acknowledged: text('risk.acknowledged') === 'true',
      },
      items: this.#cart.items,
      ...this.#payment.sums,
      cod: this.#payment.cod,
      carrier: text('carrier'),
      inspection: text('inspection'),
      note: text('note'),
    }
  }

  #startOver(): void {
    this.#form.reset()
    this.#cart.restart()
    this.#payment.restart()
    this.#validation.clear()
    this.enterPhone('')
    this.#begin()
  }

  #begin(): void {
    this.#code = this.#nextCode()
    byId('draft-code', HTMLElement).textContent = this.#code
  }

  #checks(): Validation {
    return new Validation([
      ...customerChecks(),
      {
        field: byId('product-query', HTMLInputElement),
        error: byId('cart-error', HTMLElement),
        problem: () => (this.#cart.count === 0 ? message('order.error.cart') : null),
      },
      sumCheck('discount', () => this.#payment.discountProblem()),
      sumCheck('deposit', () => this.#payment.depositProblem()),
      sumCheck('cod', () => this.#payment.codProblem()),
    ])
  }
}

function sumCheck(id: string, problem: () => string | null): Check {
  return { field: byId(id, HTMLInputElement), error: byId(`${id}-error`, HTMLElement), problem }
}
