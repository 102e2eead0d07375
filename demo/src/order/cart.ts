import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { formatMoney } from '../i18n/format.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message } from '../i18n/messages.ts'
import { CATALOGUE, type Product, productName } from './catalogue.ts'
import { productPicture } from './product-picture.ts'

const MAX_QUANTITY = 99
/** Every draft starts with what the customer asked for in the chat. */
const FIRST_CODES: ReadonlySet<string> = new Set(['DH-118', 'TUI-07'])

interface Line {
  readonly product: Product
  quantity: number
  readonly row: HTMLElement
  readonly show: () => void
}

/** The products of the order. Rows keep their nodes while quantities change, so that focus stays where it is. */
export class Cart {
  readonly #lines = new Map<string, Line>()
  readonly #list: HTMLElement
  readonly #empty: HTMLElement

  /** Called after every change of products or quantities. */
  onChange: () => void = () => {}

  constructor(list: HTMLElement, empty: HTMLElement) {
    this.#list = list
    this.#empty = empty
    onLanguageChange(() => this.#lines.forEach((line) => line.show()))
    this.restart()
  }

  /** Price of all products, whole đồng. */
  get goods(): number {
    return [...this.#lines.values()].reduce((sum, { product, quantity }) => sum + product.price * quantity, 0)
  }

  /** Number of pieces. */
  get count(): number {
    return [...this.#lines.values()].reduce((sum, { quantity }) => sum + quantity, 0)
  }

  get items(): readonly { code: string; quantity: number; price: number }[] {
    return [...this.#lines.values()].map(({ product: { code, price }, quantity }) => ({
      code,
      quantity,
      price,
    }))
  }

  add(product: Product): void {
    const line = this.#lines.get(product.code) ?? this.#append(product)
    line.quantity = Math.min(MAX_QUANTITY, line.quantity + 1)
    line.show()
    this.#changed()
  }

  restart(): void {
    this.#lines.clear()
    this.#list.replaceChildren()
    for (const product of CATALOGUE) if (FIRST_CODES.has(product.code)) this.add(product)
  }

  #changed(): void {
    this.#list.hidden = this.#lines.size === 0
    this.#empty.hidden = this.#lines.size > 0
    this.onChange()
  }

  #append(product: Product): Line {
    const name = element('span', { class: 'cart-name' })
    const unit = element('span', { class: 'cart-unit' })
    const total = element('span', { class: 'cart-total' })
    const less = element('button', { class: 'icon-button', type: 'button' }, icon('minus', 16))
    const more = element('button', { class: 'icon-button', type: 'button' }, icon('plus', 16))
    const quantity = element('input', { class: 'cart-quantity', inputmode: 'numeric', maxlength: 2 })
    const remove = element('button', { class: 'icon-button', type: 'button' }, icon('trash', 18))
    const row = element(
      'li',
      { class: 'cart-row' },
      productPicture(product.picture, product.tone),
      element('span', { class: 'cart-what' }, name, unit),
      element('span', { class: 'stepper' }, less, quantity, more),
      total,
      remove,
    )
    const line: Line = {
      product,
      quantity: 0,
      row,
      show: () => {
        const named = { product: productName(product) }
        name.textContent = named.product
        unit.textContent = `${product.code} · ${formatMoney(product.price)}`
        total.textContent = formatMoney(product.price * line.quantity)
        quantity.value = String(line.quantity)
        for (const [node, key] of [
          [quantity, 'order.quantity'],
          [less, 'order.less'],
          [more, 'order.more'],
          [remove, 'order.remove'],
        ] as const)
          node.setAttribute('aria-label', message(key, named))
      },
    }
    const set = (next: number): void => {
      line.quantity = Math.max(1, Math.min(MAX_QUANTITY, next))
      line.show()
      this.#changed()
    }
    less.addEventListener('click', () => set(line.quantity - 1))
    more.addEventListener('click', () => set(line.quantity + 1))
    quantity.addEventListener('change', () => set(Number.parseInt(quantity.value, 10) || line.quantity))
    remove.addEventListener('click', () => this.#remove(line))
    this.#lines.set(product.code, line)
    this.#list.append(row)
    return line
  }

  /** Focus goes on to the row that took the place, so that a keyboard user is not thrown to the top of the page. */
  #remove(line: Line): void {
    const neighbour = line.row.nextElementSibling ?? line.row.previousElementSibling
    line.row.remove()
    this.#lines.delete(line.product.code)
    this.#changed()
    const next = neighbour?.querySelector<HTMLElement>(':scope > button')
    if (next) next.focus()
    else document.querySelector<HTMLElement>('#product-query')?.focus()
  }
}
