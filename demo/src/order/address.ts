import { element } from '../dom/element.ts'
import { PROVINCES } from './provinces.ts'

/** Two tiers since July 2025: a province chosen from all 34, and a ward that may be any, with some suggested. */
export function fillAddress(province: HTMLSelectElement, wards: HTMLDataListElement): void {
  province.replaceChildren(
    element('option', { value: '', text: 'order.province.choose' }),
    ...Object.keys(PROVINCES).map((name) => element('option', { value: name }, name)),
  )
  const suggest = (): void => {
    const names = PROVINCES[province.value] ?? []
    wards.replaceChildren(...names.map((name) => element('option', { value: name })))
  }
  province.addEventListener('change', suggest)
  province.form?.addEventListener('reset', () => wards.replaceChildren())
}
