import { html } from 'lit'
import { answerText } from './answer-face.ts'

/** What `block-on` asks of the person before the form goes out. */
export function acknowledgement(
  locale: string,
  checked: boolean,
  disabled: boolean,
  onChange: (event: Event) => void,
) {
  return html`<label part="acknowledge"
    ><input type="checkbox" .checked=${checked} ?disabled=${disabled} @change=${onChange} />${answerText(
      locale,
      'acknowledge',
    )}</label
  >`
}

/** What the browser says when the form is held. */
export function heldText(locale: string): string {
  return answerText(locale, 'held')
}
