/** The same look for every variant that has none of its own: words, shapes and one style sheet. */
export const WORDS = {
  none: 'Chưa có cảnh báo',
  low: 'Nguy cơ thấp',
  medium: 'Nguy cơ trung bình',
  high: 'Nguy cơ cao',
}

export const SHAPES = {
  none: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z',
  low: 'M8 2 15 14H1z',
  medium: 'M8 2 15 14H1z',
  high: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
}

export const CSS = `
:host { display: inline-block; font: inherit }
button { all: unset; display: inline-flex; align-items: center; gap: 6px; min-block-size: 24px; padding: 0 8px; border-radius: 6px; border: 1px solid; cursor: pointer }
svg { inline-size: 16px; block-size: 16px; fill: currentColor }
.none { color: #555 } .low { color: #7a5b00 } .medium { color: #a84300 } .high { color: #b3151c }`
