import { formatNumber, groupSeparator } from '../i18n/format.ts'
import { onLanguageChange } from '../i18n/language.ts'

const MAX_DIGITS = 10

/** How many digits stand before `position`: what a caret keeps when the separators move. */
function digitsBefore(text: string, position: number): number {
  return text.slice(0, position).replace(/\D/g, '').length
}

function positionAfter(text: string, digits: number): number {
  let seen = 0
  for (let position = 0; position <= text.length; position++) {
    if (seen === digits) return position
    if (/\d/.test(text[position] ?? '')) seen++
  }
  return text.length
}

/** An amount in đồng that groups its thousands while it is typed and keeps the caret beside the same digit. */
export class MoneyField {
  readonly #input: HTMLInputElement

  constructor(input: HTMLInputElement, onEdit: () => void) {
    this.#input = input
    this.value = this.value ?? 0
    input.addEventListener('input', () => {
      this.#regroup()
      onEdit()
    })
    // Backspace right behind a separator means the digit before it; the separator alone would only come back.
    input.addEventListener('keydown', (event) => {
      const caret = input.selectionStart ?? 0
      if (event.key !== 'Backspace' || caret !== input.selectionEnd) return
      if (input.value[caret - 1] === groupSeparator()) input.setSelectionRange(caret - 1, caret - 1)
    })
    onLanguageChange(() => {
      const amount = this.value
      this.value = amount
    })
  }

  /** Whole đồng; `null` while the field is empty. */
  get value(): number | null {
    const digits = this.#input.value.replace(/\D/g, '')
    return digits === '' ? null : Number(digits)
  }

  set value(amount: number | null) {
    this.#input.value = amount === null ? '' : formatNumber(amount)
  }

  #regroup(): void {
    const input = this.#input
    const kept = digitsBefore(input.value, input.selectionStart ?? input.value.length)
    const digits = input.value
      .replace(/\D/g, '')
      .replace(/^0+(?=\d)/, '')
      .slice(0, MAX_DIGITS)
    const dropped = input.value.replace(/\D/g, '').length - digits.length
    input.value = digits === '' ? '' : formatNumber(Number(digits))
    const caret = positionAfter(
      input.value,
      Math.max(0, Math.min(digits.length, kept - Math.min(dropped, kept))),
    )
    input.setSelectionRange(caret, caret)
  }
}
