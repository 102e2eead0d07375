import type { Locator } from 'playwright-core'

/** How a person works a page: with the pointer, or with the keyboard and nothing else. */
export interface Hand {
  readonly kind: 'pointer' | 'keyboard'
  /** Presses a button, link, tab, menu item or switch. */
  press(target: Locator): Promise<void>
  /** Replaces the text of a field. */
  write(field: Locator, text: string): Promise<void>
  /** Chooses an option of a native select by its text. */
  choose(select: Locator, option: string): Promise<void>
  /** Takes an option of the list that a combobox has open. */
  take(combobox: Locator, option: Locator): Promise<void>
  /** Rests on something that tells more about itself then: hovers over it, or has the focus on it. */
  rest(target: Locator): Promise<void>
}

export const pointer: Hand = {
  kind: 'pointer',
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: async (select, option) => void (await select.selectOption({ label: option })),
  take: (_combobox, option) => option.click(),
  rest: (target) => target.hover(),
}

/** More stops than any page has: a target that is not met by then cannot be reached. */
const MAX_STEPS = 400

/** Parts where Tab stops once and arrows go on. */
const COMPOSITES =
  '[role=menu], [role=tablist], [role=radiogroup], [role=listbox], [role=toolbar], [role=grid], fieldset'

export const keyboard: Hand = {
  kind: 'keyboard',
  async press(target) {
    await reach(target)
    const key = await target.evaluate((element) =>
      element.matches('input[type=checkbox], input[type=radio], [role=switch], [role=checkbox]')
        ? 'Space'
        : 'Enter',
    )
    await target.page().keyboard.press(key)
  },
  async write(field, text) {
    await reach(field)
    const { keyboard: keys } = field.page()
    await keys.press('ControlOrMeta+A')
    await (text ? keys.insertText(text) : keys.press('Delete'))
  },
  async choose(select, option) {
    await reach(select)
    const wanted = await select.evaluate(
      (element, text) => [...(element as HTMLSelectElement).options].findIndex((o) => o.text.trim() === text),
      option,
    )
    if (wanted < 0) throw new Error(`there is no option "${option}"`)
    const { keyboard: keys } = select.page()
    await keys.press('Home')
    for (let at = 0; at < wanted; at++) await keys.press('ArrowDown')
  },
  async take(combobox, option) {
    await reach(combobox)
    await option.waitFor()
    const { keyboard: keys } = combobox.page()
    for (let step = 0; (await option.getAttribute('aria-selected')) !== 'true'; step++) {
      if (step === MAX_STEPS) throw new Error(`the arrows do not come to ${option.toString()}`)
      await keys.press('ArrowDown')
    }
    await keys.press('Enter')
  },
  rest: (target) => reach(target),
}

export const HANDS: readonly Hand[] = [pointer, keyboard]

/**
 * Moves the focus to the target by Tab, or by Shift+Tab where it lies before, and by arrows inside a menu, a tab list or the
 * like.
 */
export async function reach(target: Locator): Promise<void> {
  const { keyboard: keys } = target.page()
  const isBefore = await target.evaluate(liesBeforeFocus)
  const tab = isBefore ? 'Shift+Tab' : 'Tab'
  let element = await target.elementHandle()
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = await element?.evaluate(nextKey, COMPOSITES)
    if (next === 'reached') return
    // It was rendered anew meanwhile.
    if (next === undefined || next === 'gone') element = await target.elementHandle()
    else await keys.press(next === 'Tab' ? tab : next)
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`)
}

/** Runs in the page: whether the target comes before what has the focus, shadow trees counted where their hosts are. */
function liesBeforeFocus(target: Element): boolean {
  let focus = document.activeElement
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
  if (!focus || focus === document.body) return false
  const [to = [], from = []] = [target, focus].map((node) => {
    const path: Node[] = []
    let at: Node | null = node
    for (; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) path.unshift(at)
    return path
  })
  const fork = to.findIndex((node, at) => node !== from[at])
  const [mine, theirs] = [to[fork], from[fork]]
  if (!mine || !theirs) return false
  return Boolean(mine.compareDocumentPosition(theirs) & Node.DOCUMENT_POSITION_FOLLOWING)
}

/** Runs in the page: the key that leads on to the target. */
function nextKey(target: Element, composites: string): string {
  if (!target.isConnected) return 'gone'
  const active = (target.getRootNode() as Document | ShadowRoot).activeElement
  if (active === target) return 'reached'
  const group = target.closest(composites)
  if (!group || !active || !group.contains(active)) return 'Tab'
  const [from, to] = [active.getBoundingClientRect(), target.getBoundingClientRect()]
  if (group.matches('[role=grid]')) {
    if (active.closest('tr') === target.closest('tr')) return from.left < to.left ? 'ArrowRight' : 'ArrowLeft'
    return from.top < to.top ? 'ArrowDown' : 'ArrowUp'
  }
  const roves = target.getAttribute('tabindex') === '-1' || target.matches('input[type=radio]')
  if (!roves) return 'Tab'
  return group.matches('[role=tablist], [role=toolbar]') ? 'ArrowRight' : 'ArrowDown'
}
