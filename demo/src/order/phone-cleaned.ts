import { byId, element } from '../dom/element.ts'
import { message } from '../i18n/messages.ts'

/** In place of the hint: which words the badge took from around the number, and their way back. */
export function tellPhoneCleaned(): void {
  const field = byId('phone', HTMLInputElement)
  const hint = byId('phone-hint', HTMLElement)
  const restore = (): void => {
    hint.textContent = message('order.phone.hint')
  }
  field.addEventListener('boom-phone-clean', ({ detail: { typed, undo } }) => {
    // Once the number stands in the field, which is typing like any other.
    queueMicrotask(() => {
      const back = element('button', { type: 'button', text: 'order.phone.undo' })
      back.textContent = message('order.phone.undo')
      back.addEventListener('click', () => {
        undo()
        field.focus()
      })
      hint.replaceChildren(message('order.phone.cleaned', { typed }), ' ', back)
      field.addEventListener('input', restore, { once: true })
    })
  })
}
