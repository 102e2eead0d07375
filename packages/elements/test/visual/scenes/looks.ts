import type { Look } from './scene.ts'

type Theme = 'light' | 'dark'
type Lang = 'vi' | 'en'

const looksAt = (width: number) => ({
  light: { vi: look(width, 'light', 'vi'), en: look(width, 'light', 'en') },
  dark: { vi: look(width, 'dark', 'vi'), en: look(width, 'dark', 'en') },
})

/** Each pair has both widths, both themes and both languages; the four of them have every combination. */
const pairs = (narrow: ReturnType<typeof looksAt>, wide: ReturnType<typeof looksAt>) => ({
  a: [narrow.light.vi, wide.dark.en],
  b: [narrow.dark.vi, wide.light.en],
  c: [narrow.light.en, wide.dark.vi],
  d: [narrow.dark.en, wide.light.vi],
})

function look(width: number, theme: Theme, lang: Lang): Look {
  return { width, theme, lang }
}

/** A table in a chat's sidebar. */
export const NARROW = looksAt(258)
export const PHONE = looksAt(320)
/** A counter's tablet, upright. */
export const TABLET = looksAt(768)
export const DESK = looksAt(1240)

/** A panel in a chat's sidebar. */
export const PANEL = pairs(looksAt(258), looksAt(420))
/** A page on a phone and on a desk. */
export const PAGE = pairs(PHONE, DESK)
