/** As `aria-keyshortcuts` of a field of several lines that `sendOnKey` listens to, and as the title of what it presses. */
export const SEND_KEY = { ariaKeyShortcuts: 'Control+Enter', title: 'Ctrl+Enter' } as const

/**
 * Ctrl+Enter (or ⌘+Enter) in a field of several lines presses the button that sends its form, where it may be pressed. While an input method composes,
 * its keys are its own.
 */
export function sendOnKey(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, isComposing } = event
  if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing) return
  if (!(target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  target.form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
}
