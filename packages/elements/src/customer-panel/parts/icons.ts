import { stroke } from '../../ui/icons.ts'

export const chevronIcon = stroke('m6 3.5 4.5 4.5L6 12.5')
export const editIcon = stroke('M10.5 3 13 5.5 5.5 13H3v-2.5zM9 4.5 11.5 7')
export const phoneIcon = stroke('M4.5 1.5h7v13h-7zM7.2 12.3h1.6')
export const mailIcon = stroke('M2 3.5h12v9H2zM2.3 4 8 8.7 13.7 4')
export const placeIcon = stroke(
  'M8 14.5s4.7-4.3 4.7-8.2a4.7 4.7 0 0 0-9.4 0c0 3.9 4.7 8.2 4.7 8.2ZM8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8Z',
)
export const chatIcon = stroke('M2 3h12v8.5H7.5L4.5 14v-2.5H2z')
export const removeIcon = stroke('M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4m2.4-4v4')
export const addIcon = stroke('M8 3v10M3 8h10')
export const personIcon = stroke(
  'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM2.5 14c.4-2.6 2.5-4 5.5-4s5.1 1.4 5.5 4',
)
export const helpIcon = stroke(
  'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6 6.3a2 2 0 1 1 2.8 1.9c-.6.2-.8.5-.8 1.1m0 2v.1',
)
