/** Whether there is no connection. A server that renders an element does not know, and is not offline. */
export function isOffline(): boolean {
  return 'onLine' in navigator && !navigator.onLine
}
