/** As `aria-keyshortcuts` of a field of several lines that `sendOnKey` listens to, and as the title of what it presses. */
export const SEND_KEY = { ariaKeyShortcuts: 'Control+Enter', title: 'Ctrl+Enter' } as const

/**
 * Ctrl+Enter (or ⌘+Enter) where this listens, a field of several lines or what fills it, presses the button that sends its form. While an input method composes,
 * its keys are its own.
 */
export function sendOnKey(event: KeyboardEvent): void {
  const { currentTarget, key, ctrlKey, metaKey, isComposing } = event
  if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing) return
  if (!(currentTarget instanceof Element)) return
  event.preventDefault()
  currentTarget.closest('form')?.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
}
