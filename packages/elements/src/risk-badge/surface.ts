import type { BadgeFace } from './face.ts'

const SVG = 'http://www.w3.org/2000/svg'

function part(name: string, tag = 'span'): HTMLElement {
  const element = document.createElement(tag)
  element.setAttribute('part', name)
  return element
}

function build(tag: SurfaceTag, compact: boolean): HTMLElement {
  const surface = part('badge', tag)
  if (tag === 'button') {
    surface.setAttribute('type', tag)
    surface.setAttribute('aria-haspopup', 'dialog')
    surface.setAttribute('aria-expanded', 'false')
  }
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', '0 0 16 16')
  icon.setAttribute('aria-hidden', 'true')
  icon.append(document.createElementNS(SVG, 'path'))
  surface.append(icon, part('title'))
  if (!compact) surface.append(part('detail'))
  return surface
}

const patterns = new Map<string, HTMLElement>()

/** Where there is something to open or to retry, a button. */
export type SurfaceTag = 'button' | 'div'

/**
 * The badge's visible surface. Made by hand and cloned: a page may hold a thousand, and a template's markers and parts
 * would weigh more than all the rest.
 */
export function createSurface(tag: SurfaceTag, compact: boolean): HTMLElement {
  const key = `${tag} ${compact}`
  let pattern = patterns.get(key)
  if (!pattern) patterns.set(key, (pattern = build(tag, compact)))
  return document.importNode(pattern, true)
}

export function paint(surface: HTMLElement, face: BadgeFace, compact: boolean): void {
  const [icon, title, detail] = surface.children
  surface.className = face.state
  icon?.firstElementChild?.setAttribute('d', face.outline)
  if (title) title.textContent = compact ? face.short : face.title
  if (detail) detail.textContent = face.detail
  else surface.title = face.detail
}
