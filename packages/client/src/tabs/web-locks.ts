/** The Web Locks of this page; a sandboxed frame may throw where it is only asked for them. */
export function webLocks(): Pick<LockManager, 'request'> | undefined {
  try {
    return globalThis.navigator?.locks
  } catch {
    return undefined
  }
}
