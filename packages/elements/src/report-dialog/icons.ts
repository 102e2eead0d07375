import { html, svg } from 'lit'

const stroke = (d: string) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>`}
  </svg>`

export const closeIcon = stroke('m4 4 8 8m0-8-8 8')
export const warningIcon = stroke('M8 2.5 14.5 13.5h-13ZM8 6.5v3m0 2v.1')
export const lockIcon = stroke('M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2')
export const doneIcon = stroke('m3 8.5 3.5 3.5L13 4.5')
