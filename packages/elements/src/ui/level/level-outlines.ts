import { QUESTION, RING } from './outlines.ts'

const TRIANGLE = 'M8 1 15.5 14.5H.5Zm0 3.2'

/** Levels differ by shape as well as by word and colour (`S0-6`). */
export const LEVEL_OUTLINES = {
  none: RING,
  reported: 'M2 2h12v9H8l-4 3.5V11H2Zm1.6 1.6v5.8h2V11l1.9-1.6h4.9V3.6Z',
  low: `${TRIANGLE}L3 13h10Z`,
  medium: `${TRIANGLE}V13h5Z`,
  high: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Zm2.1 3v5h1.8V4Zm0 6.2V12h1.8v-1.8Z',
  unknown: QUESTION,
} as const
