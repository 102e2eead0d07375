import '@boom-risk/elements/define'
import { createMockServer } from '@boom-risk/mock-server'
import { clientOver } from '../hostile-data/line.ts'
import { pick, randomOf } from '../hostile-data/random.ts'
import { clear, deep, moment, mount, type View } from '../hostile-data/views.ts'

export interface FocusWalk {
  /**
   * Goes through a view by keyboard, as somebody who presses whatever there is.
   * @param sabotage takes the focus away after each press
   * @returns how many presses, and after which of them the focus was nowhere, or on what nobody sees
   */
  walk(
    view: View,
    seed: number,
    presses: number,
    sabotage?: boolean,
  ): Promise<{ presses: number; faults: string[] }>
}

declare global {
  interface Window {
    focusWalk: FocusWalk
  }
}

globalThis.open = () => null
for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
  Object.defineProperty(globalThis, name, { value: () => {} })
addEventListener(
  'click',
  (event) => {
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault()
  },
  true,
)
Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } })

/** How long the focus may be on its way after a press, ms: what is asked of the server first, and drawn then. */
const ON_ITS_WAY_MS = 3000

const PRESSED =
  'button, [role=tab], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=switch], a[href], summary, input[type=checkbox]'

function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** What stands in front at a point, in shadow roots too. */
function topmost(x: number, y: number): Element | null {
  let top: Element | null = null
  for (let root: DocumentOrShadowRoot | null = document; root;) {
    const next: Element | null = root.elementFromPoint(x, y)
    if (!next || next === top) return top
    top = next
    root = next.shadowRoot
  }
  return top
}

/** What is wrong with where the focus is. */
function fault(): string | undefined {
  const active = focused()
  if (!active || active === document.body || active === document.documentElement) return 'nowhere'
  if (!active.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
    return `on ${named(active)}, which is hidden`
  active.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = active.getBoundingClientRect()
  const above = topmost(left + width / 2, top + height / 2)
  // A notice goes by itself, or by the button in it.
  if (above?.closest('.notices')) return undefined
  if (above && !isWithin(above, active) && !isWithin(active, above))
    return `on ${named(active)}, which ${named(above)} covers`
  return undefined
}

const named = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}">${(element.getAttribute('aria-label') ?? element.textContent).trim().replaceAll(/\s+/g, ' ').slice(0, 40)}`

/** What can be pressed now: of a dialog that is open only what is in it. */
function pressable(): HTMLElement[] {
  const all = [...deep(document.body)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(PRESSED) &&
      !element.matches(':disabled, [aria-disabled=true]') &&
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
  )
  const modal = [...deep(document.body)].findLast((element) => element.matches('dialog:modal'))
  return modal ? all.filter((element) => isWithin(element, modal)) : all
}

function isWithin(element: Element, outer: Element): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true
  return false
}

/** Whoever presses beside a popover closes it. */
function lightDismiss(target: Element): void {
  for (const popover of deep(document.body))
    if (
      popover instanceof HTMLElement &&
      popover.matches(':popover-open[popover=auto]') &&
      !isWithin(target, popover)
    )
      popover.hidePopover()
}

function fill(): void {
  for (const field of deep(document.body))
    if (field instanceof HTMLTextAreaElement && !field.readOnly && !field.value && field.checkVisibility()) {
      field.value = 'Khách hẹn giao lại.'
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    }
}

window.focusWalk = {
  async walk(view, seed, presses, sabotage = false) {
    const faults: string[] = []
    const server = createMockServer({ customers: 40, shop: 1 })
    const client = clientOver(server, async () => undefined)
    mount(view, client)
    const random = randomOf(seed)
    let pressed = 0
    for (let time = 0; time < 300 && !pressable().length; time++) await moment(10)
    for (; pressed < presses; pressed++) {
      fill()
      const choice = pressable()
      if (!choice.length) break
      const target = pick(choice, random)
      lightDismiss(target)
      target.focus()
      // A row that takes the focus may hand it to another of its pieces.
      if (focused() !== target) continue
      const what = named(target)
      target.click()
      if (sabotage) target.blur()
      const ends = performance.now() + (sabotage ? 100 : ON_ITS_WAY_MS)
      await moment(30)
      while (fault() && performance.now() < ends) await moment(20)
      const wrong = fault()
      if (wrong) faults.push(`after ${what}: ${wrong}`)
    }
    client.close()
    clear()
    return { presses: pressed, faults }
  },
}
