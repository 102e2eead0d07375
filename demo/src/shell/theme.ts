import { recall, remember } from './preferences.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function theme(): Theme {
  return recall('theme', THEMES)
}

/** The page's colours are `light-dark()` pairs, so the colour scheme of the root is all there is to set. */
export function setTheme(next: Theme): void {
  if (next === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
  remember('theme', next)
}
