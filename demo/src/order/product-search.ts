import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { formatMoney } from '../i18n/format.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { type Product, productName, searchCatalogue } from './catalogue.ts'
import { productPicture } from './product-picture.ts'

/** The combobox of the ARIA Authoring Practices (list autocomplete): arrows choose, Enter adds, Escape closes. */
export function productSearch(place: HTMLElement, onChoose: (product: Product) => void): void {
  const list = element('ul', {
    class: 'search-list',
    id: 'product-list',
    role: 'listbox',
    label: 'order.products',
  })
  const none = element('p', { class: 'search-none', text: 'order.search.none', role: 'status' })
  const panel = element('div', { class: 'search-panel', hidden: true }, list, none)
  const input = element('input', {
    id: 'product-query',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': 'product-list',
    'aria-autocomplete': 'list',
    label: 'order.search',
    placeholder: 'order.search.placeholder',
  })
  let found: readonly Product[] = []
  let active = -1

  const point = (index: number): void => {
    active = index
    for (const [i, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(i === index))
    const option = list.children[index]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const close = (): void => {
    panel.hidden = true
    input.setAttribute('aria-expanded', 'false')
    point(-1)
  }
  const choose = (product: Product): void => {
    input.value = ''
    close()
    onChoose(product)
  }
  const open = (): void => {
    found = searchCatalogue(input.value)
    list.replaceChildren(...found.map((product) => option(product, choose)))
    list.hidden = found.length === 0
    none.hidden = found.length > 0
    panel.hidden = false
    input.setAttribute('aria-expanded', 'true')
    point(-1)
  }

  input.addEventListener('input', open)
  input.addEventListener('click', open)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (panel.hidden) open()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (found.length > 0)
        point(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      // Never submits the order from here: in a search field Enter means "take this one".
      event.preventDefault()
      const product = found[active] ?? (input.value.trim() === '' ? undefined : found[0])
      if (product && !panel.hidden) choose(product)
    } else if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault()
      close()
    }
  })
  onLanguageChange(close)
  place.replaceChildren(icon('search', 18), input, panel)
}

function option(product: Product, choose: (product: Product) => void): HTMLElement {
  const node = element(
    'li',
    { class: 'search-option', role: 'option', id: `product-${product.code}`, 'aria-selected': 'false' },
    productPicture(product.picture, product.tone),
    element(
      'span',
      { class: 'cart-what' },
      element('span', { class: 'cart-name' }, productName(product)),
      element('span', { class: 'cart-unit' }, product.code),
    ),
    element('span', { class: 'cart-total' }, formatMoney(product.price)),
  )
  // Before the blur that a click causes, which would close the list under the pointer.
  node.addEventListener('pointerdown', (event) => event.preventDefault())
  node.addEventListener('click', () => choose(product))
  return node
}
