import { BOUNDARY_CUSTOMERS } from '@boom-risk/mock-server'
import { element } from '../dom/element.ts'
import { language } from '../i18n/language.ts'
import { message } from '../i18n/messages.ts'
import { currentDesk, onDeskChange, OWN_SHOP } from './desk.ts'
import { ownBoomCustomers } from './own-customers.ts'

/**
 * Phones whose answer is known beforehand, or those of one's own boom list where one's own shop is signed in; one click hands the
 * phone, as a person would type it, to the page.
 */
export function samplePhones(
  onPick: (typed: string) => void,
  apiUrl: string | null,
): { root: HTMLElement; translate: () => void } {
  const list = element('ul', { class: 'samples' })
  let describe: (() => void) | undefined
  const show = async (): Promise<void> => {
    const isOwn = currentDesk().shop === OWN_SHOP && apiUrl !== null
    const own = isOwn ? await ownBoomCustomers(apiUrl) : []
    if (isOwn !== (currentDesk().shop === OWN_SHOP && apiUrl !== null)) return
    list.replaceChildren()
    const abouts: (readonly [HTMLElement, () => string])[] = []
    const add = (typed: string, about: () => string): void => {
      const words = element('span', { class: 'sample-about' })
      abouts.push([words, about])
      const button = element(
        'button',
        { class: 'sample', type: 'button' },
        element('span', { class: 'sample-phone' }, typed),
        words,
      )
      button.addEventListener('click', () => onPick(typed))
      list.append(element('li', {}, button))
    }
    if (isOwn) {
      for (const { phone, name, figures } of own)
        add(phone, () => [name, figures].filter(Boolean).join(' · '))
      if (own.length === 0) {
        const empty = element('li', { class: 'dock-empty' })
        abouts.push([empty, () => message('shell.samples.ownEmpty')])
        list.append(empty)
      }
    } else
      for (const { typed, description } of BOUNDARY_CUSTOMERS)
        if (typed !== null) add(typed, () => description[language()])
    describe = () => {
      for (const [words, about] of abouts) words.textContent = about()
    }
    describe()
  }
  void show()
  onDeskChange(() => void show())
  return { root: list, translate: () => describe?.() }
}
