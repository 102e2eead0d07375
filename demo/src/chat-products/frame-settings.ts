import { setLanguage, language, LANGUAGES } from '../i18n/language.ts'
import { changeDesk, currentDesk, onDeskChange, ROLES, SHOPS } from '../shell/desk.ts'
import { setTheme, theme, THEMES } from '../shell/theme.ts'
import { siblingOrigin } from './sibling-origin.ts'

/*
 * What the evaluator chose in the bar reaches the frame in the fragment of its address: a frame of another origin cannot read
 * it, and a change of the fragment alone loads nothing again. A real integration has no need of this.
 */

/** The address of an embedded page, with what is chosen in the bar. */
export function frameAddress(path: string): string {
  const { shop, role } = currentDesk()
  const settings = new URLSearchParams({ lang: language(), theme: theme(), shop, role })
  return `${siblingOrigin()}${path}#${settings.toString()}`
}

/** Calls back whenever something else is chosen in the bar. */
export function onSettingsChange(listener: () => void): void {
  new MutationObserver(listener).observe(document.documentElement, {
    attributeFilter: ['lang', 'data-theme'],
  })
  onDeskChange(listener)
}

/** In the frame: takes over what is chosen, now and later. */
export function followSettings(): void {
  addEventListener('hashchange', apply)
  apply()
}

function apply(): void {
  const chosen = new URLSearchParams(location.hash.slice(1))
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === chosen.get(name))
  const lang = oneOf('lang', LANGUAGES)
  const colours = oneOf('theme', THEMES)
  const role = oneOf('role', ROLES)
  const shop = SHOPS.find(([number]) => number === chosen.get('shop'))?.[0]
  if (lang) setLanguage(lang)
  if (colours) setTheme(colours)
  const desk = currentDesk()
  if (role && shop && (role !== desk.role || shop !== desk.shop)) changeDesk({ role, shop })
}
