import { retryLater } from '../base/retry-queue.ts'
import { warnOnce } from '../runtime/runtime.ts'

/** What brings each element, by tag. */
const LOADERS = new Map<string, () => Promise<unknown>>([
  ['boom-customer-table', () => import('../boom-customer-table/define.ts')],
  ['customer-panel', () => import('../customer-panel/define.ts')],
  ['customer-suggestions', () => import('../customer-suggestions/define.ts')],
  ['risk-badge', () => import('../risk-badge/define.ts')],
  ['risk-provider', () => import('../risk-provider/define.ts')],
])

/** Tags of others that may bring shadow roots with elements of ours, once they are defined. */
const foreign = new Set<string>()
const watched = new WeakSet<Node>()
let observer: MutationObserver | undefined

/**
 * Loads the elements whose tags stand in a root, now or later: the document, and the open shadow roots of elements in it, are looked
 * through without being asked for. Name a shadow root that nobody can find from there: a closed one, or one attached to an element that was
 * already on the page. Does nothing where there is no DOM, and nothing more once every element is loaded.
 */
export function discover(root: Node | undefined = globalThis.document): void {
  if (!root || !LOADERS.size) return
  observer ??= new MutationObserver(searchAdded)
  if (!watched.has(root)) observer.observe(root, { childList: true, subtree: true })
  watched.add(root)
  search(root)
}

function searchAdded(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records) for (const node of addedNodes) search(node)
}

/** Looks through a node and what is in it. */
function search(root: Node): void {
  meet(root)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) meet(node)
}

function meet(node: Node): void {
  if (!(node instanceof Element)) return
  const { localName, shadowRoot } = node
  if (shadowRoot) discover(shadowRoot)
  // One that a server rendered has its root already.
  if (LOADERS.has(localName)) void load(localName)
  else if (shadowRoot) return
  else if (localName.includes('-') && !foreign.has(localName)) void wait(localName)
}

/** An element that is not defined yet has its shadow root afterwards. */
async function wait(tag: string): Promise<void> {
  foreign.add(tag)
  try {
    await customElements.whenDefined(tag)
    discover()
  } catch {
    // Not the name of a custom element, such as <font-face> of SVG.
  }
}

async function load(tag: string): Promise<void> {
  const loader = LOADERS.get(tag)
  LOADERS.delete(tag)
  if (!loader) return
  try {
    await loader()
    if (!LOADERS.size) observer?.disconnect()
  } catch (error) {
    // A page that breaks what the element stands on is told why nothing shows.
    warnOnce(`<${tag}> did not load: ${String(error)}`)
    // The connection may be up again later. It stays off the list meanwhile, so that it is asked for once.
    retryLater({
      retry() {
        LOADERS.set(tag, loader)
        void load(tag)
      },
    })
  }
}
