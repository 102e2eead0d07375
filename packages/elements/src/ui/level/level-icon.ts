import { html } from 'lit'
import { LEVEL_OUTLINES } from './level-outlines.ts'

/** The icon of a level, in the colour of `--_tone`; the level's word belongs beside it. */
export const levelIcon = (level: keyof typeof LEVEL_OUTLINES) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[level]}></path></svg>`
