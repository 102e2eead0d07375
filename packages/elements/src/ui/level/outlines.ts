/** Icons as outlines in a box of 16 × 16. The ring is stroked, the others are filled. */
export const RING = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z'

const DISC = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z'

export const CROSS = `${DISC}m-2.6 4 1.1-1.1L8 6.9l1.5-1.5 1.1 1.1L9.1 8l1.5 1.5-1.1 1.1L8 9.1l-1.5 1.5-1.1-1.1L6.9 8Z`

export const QUESTION = `${DISC}M5.6 6.2a2.4 2.4 0 1 1 3.2 2.3V9.6H7.2V7.5h.6a1 1 0 1 0-.8-1.3ZM7.2 10.6h1.6v1.6H7.2Z`
