import { outwards } from '../../base/outwards.ts'

const UNTIL_FOUND = '[hidden=until-found]'

/** What an element is folded away in and can be opened, the outermost last: closed `<details>`, what is hidden until it is found. */
function closedAround(element: Element): Element[] {
  let child = element
  return [...outwards(element)].filter((at) => {
    const closed = at.matches('details:not([open])') ? child.tagName !== 'SUMMARY' : at.matches(UNTIL_FOUND)
    child = at
    return closed
  })
}

/** What is on show in place of an element that is folded away: what it is folded away in, or what has that where nothing of it is drawn. */
export function standIn(element: Element): Element {
  const outermost = closedAround(element).at(-1) ?? element
  return outermost.matches(UNTIL_FOUND) ? (outermost.parentElement ?? outermost) : outermost
}

/** Opens whatever an element is folded away in. Pages that keep that themselves are told as by a search of the page. */
export function unfold(element: Element): void {
  for (const closed of closedAround(element)) {
    closed.dispatchEvent(new Event('beforematch', { bubbles: true }))
    closed.removeAttribute('hidden')
    if (closed.matches('details')) closed.setAttribute('open', '')
  }
}
