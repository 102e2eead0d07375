import { BOUNDARY_CUSTOMERS } from '@boom-risk/mock-server'
import { element } from '../dom/element.ts'
import { language } from '../i18n/language.ts'

/** Phones whose answer is known beforehand; one click hands the phone, as a person would type it, to the page. */
export function samplePhones(onPick: (typed: string) => void): { root: HTMLElement; translate: () => void } {
  const list = element('ul', { class: 'samples' })
  const descriptions: (() => void)[] = []
  for (const { typed, description } of BOUNDARY_CUSTOMERS) {
    if (typed === null) continue
    const about = element('span', { class: 'sample-about' })
    descriptions.push(() => {
      about.textContent = description[language()]
    })
    const button = element(
      'button',
      { class: 'sample', type: 'button' },
      element('span', { class: 'sample-phone' }, typed),
      about,
    )
    button.addEventListener('click', () => onPick(typed))
    list.append(element('li', {}, button))
  }
  const translate = (): void => {
    for (const describe of descriptions) describe()
  }
  translate()
  return { root: list, translate }
}
