import { html } from 'lit'

/** An icon drawn as a line, in a box of 16 × 16. What nobody uses is left out of a bundle. */
// @__NO_SIDE_EFFECTS__
export const stroke = (d: string) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d=${d}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    ></path>
  </svg>`

/** Those of more than one element; an element's own stand in its folder. */
export const downIcon = stroke('m4 6 4 4 4-4')
/** Drawn as a line, without a fill. */
export const FLAG = 'M3.5 14V2.5h8L9.8 5.5l1.7 3h-8'
export const flagIcon = stroke(FLAG)
export const eyeIcon = stroke(
  'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
)
export const refreshIcon = stroke('M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3')
export const closeIcon = stroke('m4 4 8 8m0-8-8 8')
export const callIcon = stroke(
  'M4 2.5h2l1 3-1.4 1a7 7 0 0 0 3.9 3.9l1-1.4 3 1v2a1.5 1.5 0 0 1-1.6 1.5A10 10 0 0 1 2.5 4.1 1.5 1.5 0 0 1 4 2.5Z',
)
export const copyIcon = stroke('M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z')
export const lockIcon = stroke('M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2')
export const warningIcon = stroke('M8 2.5 14.5 13.5h-13ZM8 6.5v3m0 2v.1')
export const exportIcon = stroke('M8 2v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11')
