import { html, render } from 'lit'
import type { BadgeFace } from './face.ts'

// No white space between the tags: it would be cloned a thousand times.
// oxfmt-ignore
const TEMPLATES = {
  button: html`<button type="button" part="badge" aria-haspopup="dialog" aria-expanded="false"><svg viewBox="0 0 16 16" aria-hidden="true"><path></path></svg><span part="title"></span><span part="detail"></span></button>`,
  div: html`<div part="badge"><svg viewBox="0 0 16 16" aria-hidden="true"><path></path></svg><span part="title"></span><span part="detail"></span></div>`,
}

const patterns = new Map<string, Element>()

/**
 * The badge's visible surface: a button where there is something to open or to retry, else plain text. Rendered once,
 * then cloned and painted by hand: a page may hold a thousand, and a template's parts would weigh more than all the rest.
 */
function createSurface(tag: keyof typeof TEMPLATES, compact: boolean): Element {
  const key = tag + compact
  let pattern = patterns.get(key)
  if (!pattern) {
    const holder = document.createElement('div')
    render(TEMPLATES[tag], holder)
    pattern = holder.children[0] ?? holder
    if (compact) pattern.lastElementChild?.remove()
    patterns.set(key, pattern)
  }
  return document.importNode(pattern, true)
}

/**
 * Paints a face on the surface that is there, or on a new one where that is of another kind.
 * @param opener hears clicks; a surface with one is a button
 * @returns the surface painted
 */
export function paint(
  root: ParentNode,
  before: Element | undefined,
  face: BadgeFace,
  compact: boolean,
  opener: EventListenerObject | false,
): Element {
  const tag = opener ? 'button' : 'div'
  let surface = before
  if (surface?.localName !== tag || surface.classList.contains('compact') !== compact) {
    surface?.remove()
    surface = createSurface(tag, compact)
    if (opener) surface.addEventListener('click', opener)
    root.prepend(surface)
  }
  const [icon, title, detail] = surface.children
  surface.className = compact ? `${face.state} compact` : face.state
  icon?.firstElementChild?.setAttribute('d', face.outline)
  if (title) title.textContent = compact ? face.short : face.title
  if (detail) detail.textContent = face.detail
  else surface.setAttribute('title', face.detail)
  return surface
}
