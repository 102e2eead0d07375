import { nothing } from 'lit'

/** Of a control that is held: disabled in words alone, so that it keeps the focus. */
export const heldState = (isHeld: boolean) => (isHeld ? 'true' : nothing)

/** Keeps a choice as it is, and lets the focus go on; a disabled one would lose it. */
export const heldChoice = (isHeld: boolean) => (isHeld ? refuse : nothing)

function refuse(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Tab')) event.preventDefault()
}
