import { isTreeRoot } from './tree-root.ts'

/** An element and whatever it is drawn within, through slots and shadow roots. */
export function* outwards(element: Element): Generator<Element> {
  let at: Element | null = element
  while (at) {
    yield at
    const root: Node = at.getRootNode()
    const host: Element | null = isTreeRoot(root) && 'host' in root ? root.host : null
    at = at.assignedSlot ?? at.parentElement ?? host
  }
}
