import { element } from '../dom/element.ts'
import { message } from '../i18n/messages.ts'
import type { OrderImport } from './order-import.ts'

export function button(id: string, words: string, isPrimary: boolean, run: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { id, type: 'button', class: `button ${isPrimary ? 'button-primary' : 'button-quiet'}` },
    words,
  )
  made.addEventListener('click', run)
  return made
}

export function cancelButton(task: OrderImport): HTMLButtonElement {
  return button('cancel', message('own.cancel'), false, () => task.cancel())
}
