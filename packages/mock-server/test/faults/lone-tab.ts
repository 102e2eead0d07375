/**
 * Makes a client that shares no token with others, as in a browser without Web Locks: schedules that are played at the same time all have the
 * same token, and one's renewal would be another's, sooner or later as the machine is busy.
 */
export function inLoneTab<T>(create: () => T): T {
  const { navigator } = globalThis
  Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined })
  try {
    return create()
  } finally {
    Reflect.deleteProperty(navigator, 'locks')
  }
}
