import { html, svg } from 'lit'

const icon = (paths: unknown) => html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${paths}</svg>`

const stroke = (d: string) =>
  icon(
    svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"></path>`,
  )

export const chevronIcon = stroke('m6 3.5 4.5 4.5L6 12.5')
export const downIcon = stroke('m4 6 4 4 4-4')
export const editIcon = stroke('M10.5 3 13 5.5 5.5 13H3v-2.5zM9 4.5 11.5 7')
export const copyIcon = stroke('M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3')
export const callIcon = stroke(
  'M3 2.5h2.7l1.3 3-1.6 1.3a8 8 0 0 0 3.8 3.8l1.3-1.6 3 1.3V13c0 .6-.5 1-1 1A10.5 10.5 0 0 1 2 3.5c0-.6.4-1 1-1Z',
)
export const phoneIcon = stroke('M4.5 1.5h7v13h-7zM7.2 12.3h1.6')
export const mailIcon = stroke('M2 3.5h12v9H2zM2.3 4 8 8.7 13.7 4')
export const placeIcon = stroke(
  'M8 14.5s4.7-4.3 4.7-8.2a4.7 4.7 0 0 0-9.4 0c0 3.9 4.7 8.2 4.7 8.2ZM8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8Z',
)
export const chatIcon = stroke('M2 3h12v8.5H7.5L4.5 14v-2.5H2z')
export const eyeIcon = stroke(
  'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
)
export const removeIcon = stroke('M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4m2.4-4v4')
export const addIcon = stroke('M8 3v10M3 8h10')
export const closeIcon = stroke('m4 4 8 8m0-8-8 8')
export const checkIcon = stroke('m3 8.5 3.5 3.5L13 4.5')
export const warningIcon = stroke('M8 2.5 14.5 13.5h-13ZM8 6.5v3m0 2v.1')
export const outwardIcon = stroke('M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5')
export const boxIcon = stroke('M2.5 5 8 2l5.5 3v6L8 14l-5.5-3zM2.5 5 8 8l5.5-3M8 8v6')
export const personIcon = stroke(
  'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM2.5 14c.4-2.6 2.5-4 5.5-4s5.1 1.4 5.5 4',
)
export const noteIcon = stroke('M3 2.5h10v8L10 13.5H3zM10 13.5v-3h3M5.5 5.5h5M5.5 8h3')
export const helpIcon = stroke(
  'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6 6.3a2 2 0 1 1 2.8 1.9c-.6.2-.8.5-.8 1.1m0 2v.1',
)
