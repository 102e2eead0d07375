import { html } from 'lit'
import { toolText } from './texts.ts'

const KEYS = [
  ['/', 'keySearch'],
  ['F 1…9', 'keyFilters'],
  ['Ctrl+A', 'keyAll'],
  ['Esc', 'keyEscape'],
  ['Shift+F10', 'keyMenu'],
  ['Ctrl+P', 'keyPrint'],
  ['?', 'keyHelp'],
] as const

/** The keys of the whole table. */
export function keysTemplate(locale: string) {
  return html`<fieldset class="keys">
    <legend>${toolText(locale, 'keys')}</legend>
    <dl>
      ${KEYS.map(
        ([key, what]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${toolText(locale, what)}</dd>
          </div>`,
      )}
    </dl>
  </fieldset>`
}
