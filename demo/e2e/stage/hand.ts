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
}

export const pointer: Hand = {
  kind: 'pointer',
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: async (select, option) => void (await select.selectOption({ label: option })),
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
}

export const HANDS: readonly Hand[] = [pointer, keyboard]

/** Moves the focus to the target by Tab, and by arrows inside a menu, a tab list or the like. */
export async function reach(target: Locator): Promise<void> {
  await target.waitFor()
  const { keyboard: keys } = target.page()
  for (let step = 0; step < MAX_STEPS; step++) {
    const key = await target.evaluate(nextKey, COMPOSITES)
    if (key === null) return
    await keys.press(key)
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`)
}

/** Runs in the page: the key that leads on to the target, null once it has the focus. */
function nextKey(target: Element, composites: string): string | null {
  const active = (target.getRootNode() as Document | ShadowRoot).activeElement
  if (active === target) return null
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
