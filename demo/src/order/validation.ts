import { onLanguageChange } from '../i18n/language.ts'

export type Field = HTMLInputElement | HTMLSelectElement

export interface Check {
  readonly field: Field
  /** Where the message stands; the field is described by it. */
  readonly error: HTMLElement
  /** The message in the page's language, or `null` where the field is right. */
  readonly problem: () => string | null
}

/**
 * The page's own checks, in the order of the form. They speak first when the form is submitted; from then on a message goes
 * as soon as its field is right. What was typed is never touched.
 */
export class Validation {
  readonly #checks: readonly Check[]

  constructor(checks: readonly Check[]) {
    this.#checks = checks
    for (const check of checks) {
      for (const type of ['input', 'change'])
        check.field.addEventListener(type, () => {
          if (check.error.textContent !== '') show(check)
        })
    }
    onLanguageChange(() => this.refresh())
  }

  /** Shows what is wrong; the first wrong field, or `null` when all is right. */
  run(): Field | null {
    let first: Field | null = null
    for (const check of this.#checks) if (show(check)) first ??= check.field
    return first
  }

  /** Looks again at the fields that were wrong: another field, or the language, changed. */
  refresh(): void {
    for (const check of this.#checks) if (check.error.textContent !== '') show(check)
  }

  clear(): void {
    for (const { field, error } of this.#checks) {
      error.textContent = ''
      field.removeAttribute('aria-invalid')
    }
  }
}

function show({ field, error, problem }: Check): boolean {
  const text = problem()
  error.textContent = text ?? ''
  if (text === null) field.removeAttribute('aria-invalid')
  else field.setAttribute('aria-invalid', 'true')
  return text !== null
}
