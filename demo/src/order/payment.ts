import { byId } from '../dom/element.ts'
import { formatMoney } from '../i18n/format.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message } from '../i18n/messages.ts'
import type { Cart } from './cart.ts'
import { MoneyField } from './money-field.ts'
import { afterDiscount, amountDue, priceOf, type Sums, usualDeposit } from './totals.ts'

const SHIPPING_FEE = 30_000

/** The sums beside the form. Cash on delivery follows the amount due until somebody types another amount. */
export class Payment {
  readonly #cart: Cart
  readonly #shippingFee: MoneyField
  readonly #discount: MoneyField
  readonly #deposit: MoneyField
  readonly #cod: MoneyField
  #codTyped = false

  /** Called after every change of an amount. */
  onChange: () => void = () => {}

  constructor(cart: Cart) {
    this.#cart = cart
    cart.onChange = () => this.update()
    this.#shippingFee = moneyField('shipping-fee', () => this.update())
    this.#discount = moneyField('discount', () => this.update())
    this.#deposit = moneyField('deposit', () => this.update())
    this.#cod = moneyField('cod', () => {
      // An emptied field is no amount of its own: it follows again, once it is left.
      this.#codTyped = this.#cod.value !== null
      this.#show()
    })
    byId('cod', HTMLInputElement).addEventListener('blur', () => this.update())
    onLanguageChange(() => this.#show())
    this.restart()
  }

  get sums(): Sums {
    return {
      goods: this.#cart.goods,
      shippingFee: this.#shippingFee.value ?? 0,
      discount: this.#discount.value ?? 0,
      deposit: this.#deposit.value ?? 0,
    }
  }

  get cod(): number {
    return this.#cod.value ?? amountDue(this.sums)
  }

  discountProblem(): string | null {
    const limit = priceOf(this.sums)
    return this.sums.discount > limit ? message('order.error.discount', { limit: formatMoney(limit) }) : null
  }

  depositProblem(): string | null {
    const limit = afterDiscount(this.sums)
    return this.sums.deposit > limit ? message('order.error.deposit', { limit: formatMoney(limit) }) : null
  }

  codProblem(): string | null {
    const limit = amountDue(this.sums)
    return this.cod > limit ? message('order.error.cod', { limit: formatMoney(limit) }) : null
  }

  /** Records the deposit that the shop asks of a risky customer. */
  takeUsualDeposit(): void {
    this.#deposit.value = usualDeposit(this.sums)
    this.update()
  }

  restart(): void {
    this.#shippingFee.value = SHIPPING_FEE
    this.#discount.value = 0
    this.#deposit.value = 0
    this.#codTyped = false
    this.update()
  }

  update(): void {
    if (!this.#codTyped) this.#cod.value = amountDue(this.sums)
    this.#show()
  }

  #show(): void {
    const { sums } = this
    const due = amountDue(sums)
    const { count } = this.#cart
    byId('goods-label', HTMLElement).textContent = message(count === 1 ? 'order.goods.one' : 'order.goods', {
      count,
    })
    byId('goods', HTMLElement).textContent = formatMoney(sums.goods)
    byId('due', HTMLElement).textContent = formatMoney(due)
    byId('cod-note', HTMLElement).textContent =
      this.cod < due ? message('order.cod.less', { difference: formatMoney(due - this.cod) }) : ''
    byId('take-deposit', HTMLElement).textContent = message('order.takeDeposit', {
      amount: formatMoney(usualDeposit(sums)),
    })
    this.onChange()
  }
}

function moneyField(id: string, onEdit: () => void): MoneyField {
  return new MoneyField(byId(id, HTMLInputElement), onEdit)
}
