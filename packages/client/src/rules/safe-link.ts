/** Schemes that a link from data may have; `mailto` only where the caller asks for it. */
export type LinkScheme = 'http' | 'https' | 'tel' | 'mailto'

/** How `safeLink` judges. */
export interface SafeLinkOptions {
  /** Allowed schemes; `http`, `https` and `tel` by default. */
  readonly schemes?: readonly LinkScheme[] | undefined
  /** Resolves relative addresses, such as `document.baseURI`; without it they are no links. */
  readonly base?: string | undefined
}

/** What may follow `tel:` and `mailto:`: no control codes for the phone's network, no headers or body for a mail. */
const CONTENT: Record<string, RegExp> = {
  'tel:': /^\+?[\d\s().-]{3,32}$/,
  'mailto:': /^[^\s?&,;:@]+@[^\s?&,;:@/]+$/,
}

/**
 * The address of a link from data, normalised, or `null` where it must be shown as text: another scheme than those
 * allowed, a user name or password before the host (it makes one site look like another), no address at all.
 */
export function safeLink(value: unknown, options: SafeLinkOptions = {}): string | null {
  if (typeof value !== 'string') return null
  let url: URL
  try {
    url = new URL(value, options.base)
  } catch {
    return null
  }
  const schemes: readonly string[] = options.schemes ?? ['http', 'https', 'tel']
  if (!schemes.includes(url.protocol.slice(0, -1))) return null
  const content = CONTENT[url.protocol]
  if (content) return content.test(url.href.slice(url.protocol.length)) ? url.href : null
  return url.username === '' && url.password === '' ? url.href : null
}
