const SVG = 'http://www.w3.org/2000/svg'

/** One set, drawn on a 20-unit grid with a 1.5-unit round stroke. */
const PATHS = {
  search: 'M9 15.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8 3.8 3.8',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  chevron: 'm5.5 7.5 4.5 4.5 4.5-4.5',
  trash: 'M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.7 11h8.6l.7-11M8.4 8.8v4.8m3.2-4.8v4.8',
  user: 'M10 9.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5ZM3.5 17c.7-3.3 3.2-5 6.5-5s5.8 1.7 6.5 5',
  box: 'M3 6.3 10 3l7 3.3v7.4L10 17l-7-3.3V6.3Zm0 0 7 3.2 7-3.2M10 9.5V17',
  truck:
    'M2.5 5h9v9h-9V5Zm9 3h3.3l2.7 3v3h-6V8ZM5.7 16.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Zm8.6 0a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  wallet: 'M3 6.5h14v10H3v-10Zm0 0 9.5-3.3 1.2 3.3M13.3 11.5h.4',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2v1.7m0 12.6V18m8-8h-1.7M3.7 10H2m13.7-5.7-1.2 1.2m-9 9-1.2 1.2m11.4 0-1.2-1.2m-9-9L4.3 4.3',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
  screen: 'M3 4h14v9.5H3V4Zm4.5 12.5h5M10 13.5v3',
  signal: 'M4 16v-2.5m4 2.5v-5m4 5V8.5m4 7.5V5',
  store:
    'M3.5 8.5V17h13V8.5M2.5 6.5l1.3-3.5h12.4l1.3 3.5c0 1.3-1 2.3-2.5 2.3s-2.5-1-2.5-2.3c0 1.3-1 2.3-2.5 2.3s-2.5-1-2.5-2.3c0 1.3-1 2.3-2.5 2.3s-2.5-1-2.5-2.3ZM8 17v-4.5h4V17',
  sliders:
    'M3 6h7m4.5 0H17M3 14h2.5M10 14h7M12.2 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM7.7 16.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  users:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5M13 3.8a3 3 0 0 1 0 5.4m2 3.2c1.6.6 2.6 2 3 4.1',
  alert: 'M7 2.5h6l4.5 4.5v6L13 17.5H7L2.5 13V7L7 2.5Zm3 3.8v4.4m0 2.9v.1',
  chat: 'M3.5 4h13v9.5H9L5.5 17v-3.5h-2V4ZM7 7.5h6M7 10h4',
  receipt: 'M5 2.5h10v15l-2.5-1.7-2.5 1.7-2.5-1.7L5 17.5v-15Zm2.7 4.3h4.6M7.7 10h4.6',
} as const

export type IconName = keyof typeof PATHS

/** A decorative icon: what it means stands in words beside it or in its button's label. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const attributes = { viewBox: '0 0 20 20', width: size, height: size, class: 'icon', 'aria-hidden': 'true' }
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, String(value))
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}

function isIconName(name: string | undefined): name is IconName {
  return name !== undefined && name in PATHS
}

/** Fills every `<span data-icon="…">` of static markup; the size is reserved in CSS, so nothing moves. */
export function placeIcons(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-icon]')) {
    const name = place.dataset['icon']
    if (isIconName(name)) place.replaceChildren(icon(name))
  }
}
