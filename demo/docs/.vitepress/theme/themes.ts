/** Colours in light and in dark; sizes in px. */
export interface ThemeValues {
  readonly colours: Readonly<Record<Colour, readonly [light: string, dark: string]>>
  readonly sizes: Readonly<Record<Size, number>>
}

export const COLOURS = [
  'color-accent',
  'color-on-accent',
  'color-text',
  'color-text-muted',
  'color-surface',
  'color-surface-subtle',
  'color-border',
] as const
export type Colour = (typeof COLOURS)[number]

export const SIZES = { 'font-size': [11, 20], space: [2, 8], radius: [0, 16] } as const
export type Size = keyof typeof SIZES
export const SIZE_NAMES = ['font-size', 'space', 'radius'] as const satisfies readonly Size[]

const STANDARD: ThemeValues = {
  colours: {
    'color-accent': ['#0b5fcc', '#79b4ff'],
    'color-on-accent': ['#ffffff', '#0d1117'],
    'color-text': ['#1f2328', '#e6e8eb'],
    'color-text-muted': ['#59636e', '#a3adb8'],
    'color-surface': ['#ffffff', '#1c2026'],
    'color-surface-subtle': ['#f5f6f8', '#262b32'],
    'color-border': ['#d5dae0', '#424a54'],
  },
  sizes: { 'font-size': 13, space: 4, radius: 6 },
}

/** Ready to be taken, or to begin with. */
export const THEMES = {
  standard: { title: { en: 'Standard', vi: 'Chuẩn' }, values: STANDARD },
  garden: {
    title: { en: 'Garden', vi: 'Vườn' },
    values: {
      colours: {
        ...STANDARD.colours,
        'color-accent': ['#0a6b46', '#5fd3a2'],
        'color-on-accent': ['#ffffff', '#06281a'],
        'color-surface-subtle': ['#f1f7f3', '#1f2b25'],
        'color-surface': ['#ffffff', '#18201c'],
        'color-border': ['#cfded5', '#3b4c43'],
      },
      sizes: { 'font-size': 14, space: 5, radius: 12 },
    },
  },
  counter: {
    title: { en: 'Busy counter', vi: 'Quầy đông' },
    values: {
      colours: {
        ...STANDARD.colours,
        'color-accent': ['#8a3a00', '#ffb27a'],
        'color-on-accent': ['#ffffff', '#2b1300'],
      },
      sizes: { 'font-size': 12, space: 3, radius: 3 },
    },
  },
  contrast: {
    title: { en: 'High contrast', vi: 'Tương phản cao' },
    values: {
      colours: {
        'color-accent': ['#0037a6', '#a8ccff'],
        'color-on-accent': ['#ffffff', '#000000'],
        'color-text': ['#000000', '#ffffff'],
        'color-text-muted': ['#303030', '#dddddd'],
        'color-surface': ['#ffffff', '#000000'],
        'color-surface-subtle': ['#f2f2f2', '#1a1a1a'],
        'color-border': ['#4d4d4d', '#b3b3b3'],
      },
      sizes: { 'font-size': 16, space: 5, radius: 4 },
    },
  },
} as const satisfies Record<
  string,
  { readonly title: Readonly<Record<'en' | 'vi', string>>; readonly values: ThemeValues }
>

export type ThemeName = keyof typeof THEMES
export const THEME_NAMES = [
  'standard',
  'garden',
  'counter',
  'contrast',
] as const satisfies readonly ThemeName[]

/** What differs from the standard, as CSS to paste into a page. */
export function themeCss({ colours, sizes }: ThemeValues): string {
  const lines = [
    ...COLOURS.filter((name) => String(colours[name]) !== String(STANDARD.colours[name])).map(
      (name) => `  --boom-${name}: light-dark(${colours[name].join(', ')});`,
    ),
    ...SIZE_NAMES.filter((name) => sizes[name] !== STANDARD.sizes[name]).map(
      (name) => `  --boom-${name}: ${sizes[name]}px;`,
    ),
  ]
  return lines.length === 0 ? ':root {\n}' : [':root {', ...lines, '}'].join('\n')
}

/** Of two colours, by WCAG 2: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
