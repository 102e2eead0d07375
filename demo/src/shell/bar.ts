import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { language, setLanguage } from '../i18n/language.ts'
import { labelledSelect, segments } from './choice.ts'
import { changeDesk, currentDesk, ROLES, SHOPS } from './desk.ts'
import { faultSwitches } from './fault-switches.ts'
import { PAGES, type PageName } from './pages.ts'
import { setTheme, theme } from './theme.ts'

/** The slim bar above the product: which page, who is signed in, language, theme, network. */
export function fillBar(bar: HTMLElement, current: PageName, apiUrl: string | null): void {
  const controls = element('div', { class: 'bar-controls', id: 'bar-controls' })
  const { shop, role } = currentDesk()
  controls.append(
    labelledSelect({
      id: 'bar-shop',
      label: 'shell.shop',
      options: SHOPS.map(([value, name]) => ({ value, text: { literal: name } })),
      value: shop,
      onChoose: (value) => changeDesk({ shop: value }),
    }).root,
    labelledSelect({
      id: 'bar-role',
      label: 'shell.role',
      options: ROLES.map((value) => ({ value, text: { key: `shell.role.${value}` as const } })),
      value: role,
      onChoose: (value) => changeDesk({ role: value }),
    }).root,
    ...(apiUrl === null ? [] : [faultSwitches(apiUrl)]),
    segments({
      name: 'bar-language',
      label: 'shell.language',
      parts: [
        { value: 'vi', label: 'shell.language.vi', face: { literal: 'VI' } },
        { value: 'en', label: 'shell.language.en', face: { literal: 'EN' } },
      ],
      value: language(),
      onChoose: setLanguage,
    }),
    segments({
      name: 'bar-theme',
      label: 'shell.theme',
      parts: [
        { value: 'auto', label: 'shell.theme.auto', face: { icon: 'screen' } },
        { value: 'light', label: 'shell.theme.light', face: { icon: 'sun' } },
        { value: 'dark', label: 'shell.theme.dark', face: { icon: 'moon' } },
      ],
      value: theme(),
      onChoose: setTheme,
    }),
  )
  bar.replaceChildren(
    element('p', { class: 'bar-title' }, element('span', { class: 'bar-mark' }), 'Boom Risk Elements'),
    pageLinks(current),
    optionsToggle(bar),
    controls,
  )
}

function pageLinks(current: PageName): HTMLElement {
  const list = element('ul')
  for (const { name, href, title } of PAGES)
    list.append(
      element(
        'li',
        {},
        element('a', { href, text: title, 'aria-current': name === current ? 'page' : null }),
      ),
    )
  return element('nav', { class: 'bar-pages', label: 'shell.pages' }, list)
}

/** On a narrow screen the controls fold away behind one button. */
function optionsToggle(bar: HTMLElement): HTMLElement {
  const button = element(
    'button',
    { class: 'bar-toggle', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'bar-controls' },
    icon('sliders', 18),
    element('span', { text: 'shell.options' }),
  )
  button.addEventListener('click', () => {
    const open = bar.toggleAttribute('data-open')
    button.setAttribute('aria-expanded', String(open))
  })
  return button
}
