import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { formatClock } from '../i18n/format.ts'
import { translateWithin } from '../i18n/messages.ts'
import { maskedJson, maskedSummary } from './masked.ts'

const KEPT = 50

/** The newest events of the elements first; each opens to its detail. */
export function eventLog(names: readonly string[]): HTMLElement {
  const list = element('ol', { class: 'events', tabindex: '0', label: 'shell.events' })
  const empty = element('p', { class: 'dock-empty', text: 'shell.events.empty' })
  const clear = element(
    'button',
    {
      class: 'icon-button',
      type: 'button',
      label: 'shell.events.clear',
      tooltip: 'shell.events.clear',
      hidden: true,
    },
    icon('trash', 18),
  )
  const show = (): void => {
    empty.hidden = list.childElementCount > 0
    list.hidden = clear.hidden = list.childElementCount === 0
  }
  clear.addEventListener('click', () => {
    list.replaceChildren()
    show()
    heading.focus()
  })
  for (const name of names) {
    document.addEventListener(name, (event) => {
      list.prepend(entry(event))
      while (list.childElementCount > KEPT) list.lastElementChild?.remove()
      show()
    })
  }
  show()
  const heading = element('h2', { text: 'shell.events', tabindex: '-1' })
  const root = element(
    'section',
    { class: 'dock-section dock-events', label: 'shell.events' },
    element('div', { class: 'dock-heading' }, heading, clear),
    element('p', { class: 'dock-about', text: 'shell.events.about' }),
    empty,
    list,
  )
  translateWithin(root)
  return root
}

function entry(event: Event): HTMLElement {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined
  return element(
    'li',
    {},
    element(
      'details',
      { class: 'event' },
      element(
        'summary',
        {},
        element('time', {}, formatClock(new Date())),
        element(
          'span',
          { class: 'event-what' },
          element('span', { class: 'event-name' }, event.type),
          element('span', { class: 'event-about' }, maskedSummary(detail)),
        ),
      ),
      element('pre', { tabindex: '0' }, maskedJson(detail)),
    ),
  )
}
