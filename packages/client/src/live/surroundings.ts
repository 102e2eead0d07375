import { webLocks } from '../tabs/web-locks.ts'

/** What a page has to share a stream with the browser's other tabs. */
export interface Surroundings {
  /**
   * - `alone`: there are no tabs, as in Node: a stream of one's own
   * - `shared`: tabs take turns
   * - `cut-off`: there may be tabs, and none can be reached, as in a sandboxed frame: no connection is kept
   */
  readonly kind: 'alone' | 'shared' | 'cut-off'
  /** Missing on pages without TLS. */
  readonly locks?: Pick<LockManager, 'request'> | undefined
  /** Whether somebody may look at the page now. */
  readonly isVisible: () => boolean
  /** Hears when that changes. */
  readonly onVisibility: (listener: () => void) => () => void
}

/** Those of the page that this runs in. */
export function pageSurroundings(): Surroundings {
  const { document }: { document?: Document } = globalThis
  if (!document) return { kind: 'alone', isVisible: () => true, onVisibility: () => () => {} }
  return {
    kind: canReachTabs() ? 'shared' : 'cut-off',
    locks: webLocks(),
    isVisible: () => document.visibilityState === 'visible',
    onVisibility(listener) {
      document.addEventListener('visibilitychange', listener)
      return () => document.removeEventListener('visibilitychange', listener)
    },
  }
}

/** A sandboxed frame has an origin of its own, whose channels lead nowhere; where a page's storage is blocked, none can be made. */
function canReachTabs(): boolean {
  if (globalThis.origin === 'null') return false
  try {
    new BroadcastChannel('boom-risk').close()
    return true
  } catch {
    return false
  }
}
