import { html } from 'lit'
import { LEVEL_OUTLINES } from './answer/level-outlines.ts'

/** The icon of a level, in the colour of `--_tone`; the level's word belongs beside it. */
export const icon = (level: keyof typeof LEVEL_OUTLINES) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[level]}></path></svg>`
