/** Which other origin a page may show in a frame, and which may show it in one. */
export interface FramePolicy {
  readonly shows?: string
  readonly shownBy?: string
}

/** The halves of the examples of chat products: each page in a frame may stand in its own product's page alone. */
const SHOWING = new Set(['/chatwoot.html', '/rocket-chat.html'])
const SHOWN = new Set(['/chatwoot-sidebar.html', '/rocket-chat-workspace.html'])

/** What a page is allowed, by its address and the name under which it was asked for; nothing for every other page. */
export function framePolicy(url = '', host = ''): FramePolicy {
  const sibling = siblingOrigin(host)
  const path = url.split('?')[0] ?? ''
  if (sibling === undefined) return {}
  if (SHOWING.has(path)) return { shows: sibling }
  return SHOWN.has(path) ? { shownBy: sibling } : {}
}

/** This machine by its other name: an origin of its own to a browser. */
function siblingOrigin(host: string): string | undefined {
  const [, name, port] = /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/.exec(host) ?? []
  if (name === undefined) return undefined
  return `http://${name === 'localhost' ? '127.0.0.1' : 'localhost'}${port ?? ''}`
}
