type Picture = readonly [ground: string, line: string, path: string]

/** One drawing for all that a shop sells, by what that is. */
const PICTURES = {
  'ao-dai': [
    '#f8e9ec',
    '#9c3550',
    'M52 22 H68 L78 34 L88 58 L80 62 L74 50 L76 98 H64 L60 70 L56 98 H44 L46 50 L40 62 L32 58 L42 34 Z',
  ],
  bags: [
    '#f5eddf',
    '#83602a',
    'M30 50 H90 L84 94 H36 Z M44 50 C44 30 52 24 60 24 C68 24 76 30 76 50 M34 66 H86 M36 80 H84',
  ],
  clothes: [
    '#e8eef7',
    '#3b5b8c',
    'M38 30 L24 40 L30 54 L38 50 L38 92 L82 92 L82 50 L90 54 L96 40 L82 30 C78 40 66 44 60 44 C54 44 42 40 38 30 Z',
  ],
  decor: ['#eef0e6', '#5d6a2f', 'M60 24 L34 58 H86 Z M60 58 V90 M44 92 H76 M60 24 V18'],
  garden: [
    '#e7f2e6',
    '#3a7036',
    'M38 70 H82 L78 96 H42 Z M60 70 V40 M60 52 C44 52 38 44 38 32 C52 32 60 40 60 52 Z M60 46 C60 34 68 26 82 26 C82 40 74 46 60 46 Z',
  ],
  kitchen: [
    '#f7eee8',
    '#a1512b',
    'M26 54 H82 V76 C82 84 74 88 54 88 C34 88 26 84 26 76 Z M82 60 H100 M36 44 C36 38 42 38 42 32 M54 44 C54 38 60 38 60 32',
  ],
  pottery: [
    '#e6f1ee',
    '#2f6f62',
    'M48 24 H72 M50 24 V34 C34 42 30 58 34 72 C37 84 44 94 50 94 H70 C76 94 83 84 86 72 C90 58 86 42 70 34 V24 M36 56 H84',
  ],
  shoes: [
    '#f4eee4',
    '#7a5a2b',
    'M22 48 C34 56 44 52 50 44 C58 56 70 62 92 66 C100 68 100 80 96 84 H22 Z M22 76 H98',
  ],
  skincare: [
    '#f1ecf7',
    '#6a4a94',
    'M50 22 H70 V36 H50 Z M44 36 H76 C80 44 80 50 80 56 V94 H40 V56 C40 50 40 44 44 36 Z M40 62 H80 M40 82 H80',
  ],
  toys: ['#fdf3dc', '#94690a', 'M28 62 H58 V92 H28 Z M64 62 H94 V92 H64 Z M46 28 H76 V58 H46 Z'],
} as const satisfies Readonly<Record<string, Picture>>

export type PictureName = keyof typeof PICTURES

/** Relative to the base URL of the API: whoever asks the API has its pictures too. */
export const PICTURES_FOLDER = 'pictures/'

export const pictureAddress = (name: PictureName): string => addressOf(name)

const documents = new Map(
  Object.entries<Picture>(PICTURES).map(([name, picture]) => [addressOf(name), documentOf(picture)]),
)

/** Addresses of all pictures, relative to the base URL; for a site that has the mock server in its page and serves pictures as files. */
export const PICTURE_ADDRESSES: readonly string[] = [...documents.keys()]

/** The SVG document at an address; `undefined` where there is none. */
export const pictureAt = (address: string): string | undefined => documents.get(address)

function addressOf(name: string): string {
  return `${PICTURES_FOLDER}${name}.svg`
}

function documentOf([ground, line, path]: Picture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
  <rect width="120" height="120" rx="12" fill="${ground}" />
  <path d="${path}" fill="none" stroke="${line}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round" />
</svg>
`
}
