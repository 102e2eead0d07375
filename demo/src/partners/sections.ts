import { byId } from '../dom/element.ts'

/** Marks the section that the address names in the navigation (`S0-4`). */
export function followSection(): void {
  const links = [...byId('sections', HTMLElement).querySelectorAll('a')]
  const mark = (): void => {
    const current = links.find(({ hash }) => hash === location.hash) ?? links[0]
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
  }
  addEventListener('hashchange', mark)
  mark()
}
