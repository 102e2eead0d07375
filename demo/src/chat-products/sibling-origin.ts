/**
 * The demo's other origin: one machine has two names, and to a browser each is an origin of its own. The chat product of an
 * example is on one, the customer panel on the other, as they are in life. In a page of yours a fixed address stands here.
 */
export function siblingOrigin(): string {
  const { protocol, hostname, port } = location
  const sibling = hostname === 'localhost' ? '127.0.0.1' : 'localhost'
  return `${protocol}//${sibling}${port && `:${port}`}`
}
