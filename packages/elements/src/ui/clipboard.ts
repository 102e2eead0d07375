import { deepActiveElement } from '../base/deep-active-element.ts'

/** Ends of lines, bells and the like: where a code is pasted, such as a terminal, they do something. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu

/** Puts a text of one line on the clipboard. @returns whether the browser let it */
export async function copyText(text: string): Promise<boolean> {
  const value = text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(CONTROLS, ' ')
    .trim()
  try {
    await navigator.clipboard.writeText(value)
    return true
  } catch {
    return copyFromField(value)
  }
}

/** For pages without a secure origin, and frames without the permission. */
function copyFromField(value: string): boolean {
  const field = document.createElement('textarea')
  const focused = deepActiveElement()
  field.value = value
  field.setAttribute('aria-hidden', 'true')
  field.style.position = 'fixed'
  field.style.opacity = '0'
  try {
    // A page may have a field or a picture of that name, which takes its place.
    document.body.append(field)
    field.select()
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
