const SVG = 'http://www.w3.org/2000/svg'

/** A silhouette on a 40-unit grid, and a line or two drawn over it. */
const PICTURES = {
  socks: [
    'M16.5 8h8.5v13l-2 4.5c-1.4 3-4.4 5.2-7.8 5.2-2.6 0-4.2-1.6-4.2-3.5 0-2 1.5-3 3-4.2l2.5-2V8Z',
    'M16.5 12H25',
  ],
  hat: [
    'M13.8 14c.6-2 2.7-3 6.2-3s5.6 1 6.2 3l1.3 8c3.2.6 5 1.6 5 3 0 2-5.6 3.5-12.5 3.5S7.5 27 7.5 25c0-1.4 1.8-2.4 5-3l1.3-8Z',
    'M12.5 22c4.5 1.2 10.5 1.2 15 0',
  ],
  tote: ['M10 16h20l1.5 16h-23L10 16Z', 'M15 20v-6a5 5 0 0 1 10 0v6'],
  tee: [
    'M14.5 9 7 13l3 6.5 3-1.4V32h14V18.1l3 1.4L33 13l-7.5-4c-1 2.7-3 4-5.5 4s-4.5-1.3-5.5-4Z',
    'M13 18.1V16m14 2.1V16',
  ],
  scarf: [
    'M8.5 13.5c3.5-3.3 19.5-3.3 23 0L24 19l6 12-5 1.5-5-11-5 11L10 31l6-12-7.5-5.5Z',
    'M16 19c2.5 1.4 5.5 1.4 8 0',
  ],
  trousers: ['M13 8h14l2.5 24H23l-3-14-3 14h-6.5L13 8Z', 'M12.7 11.5h14.6M20 11.5V18'],
  shirt: [
    'M15.5 8.5 8.5 12 6 28l4.2.7L12.5 19v13h15V19l2.3 9.7L34 28l-2.5-16-7-3.5L20 12l-4.5-3.5Z',
    'M20 12v20M15.5 8.5l-.5 6 5-2.5 5 2.5-.5-6',
  ],
  dress: [
    'M15.5 8H17c.5 2.2 1.5 3.2 3 3.2s2.5-1 3-3.2h1.5l.5 9.5 5.5 14.5h-21L15 17.5 15.5 8Z',
    'M15 17.5h10M18 22l-2 10m6-10 2 10',
  ],
  shoe: [
    'M7 16.5c2.2 1.7 4.5 1.7 6.5.2l7.5 6c2.2 1.3 5 1.6 8 1.8 2.8.2 4 1.5 4 5H7v-13Z',
    'M7 26.5h26M17.5 22l2-2m1.5 4.5 1.7-2',
  ],
} as const

export type PictureName = keyof typeof PICTURES
export type PictureTone = 'sand' | 'moss' | 'sky' | 'rose' | 'slate'

/** A drawn stand-in for a product's photograph; decorative, its name stands beside it. */
export function productPicture(name: PictureName, tone: PictureTone): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 40 40')
  svg.setAttribute('class', `picture tone-${tone}`)
  svg.setAttribute('aria-hidden', 'true')
  const [silhouette, lines] = PICTURES[name]
  for (const [d, part] of [
    [silhouette, 'picture-shape'],
    [lines, 'picture-lines'],
  ] as const) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    path.setAttribute('class', part)
    svg.append(path)
  }
  return svg
}
