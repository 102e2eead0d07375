/**
 * - `next`, `previous`: to that option, opening the list first
 * - `open`: the list, without going to an option
 * - `close`: the list, the text stays
 * - `accept`: the option one is at
 * - `edit`: back from the option to the text, where the key does what it always does
 */
export type ComboboxAction = 'next' | 'previous' | 'open' | 'close' | 'accept' | 'edit'

const PLAIN: Partial<Record<string, ComboboxAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'accept',
  Escape: 'close',
  Home: 'edit',
  End: 'edit',
  ArrowLeft: 'edit',
  ArrowRight: 'edit',
}

const WITH_ALT: Partial<Record<string, ComboboxAction>> = { ArrowDown: 'open', ArrowUp: 'close' }

/** Safari ends a composition just before the Enter that confirmed it, which only this code gives away. */
const COMPOSITION_KEY_CODE = 229

/** Not by class, which another window has of its own. */
export const isKey = (event: Event): event is KeyboardEvent => event.type === 'keydown'

/** What a key means in an editable combobox with list autocomplete and manual selection (APG); `undefined`: nothing. */
export function actionOf(event: KeyboardEvent): ComboboxAction | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  if (event.isComposing || event.keyCode === COMPOSITION_KEY_CODE || ctrlKey || metaKey) return undefined
  if (altKey) return WITH_ALT[key]
  const action = PLAIN[key]
  // Shift with an arrow marks text.
  return shiftKey && action !== 'edit' ? undefined : action
}
