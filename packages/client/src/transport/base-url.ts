/**
 * The address that the contract's paths are appended to, without a trailing slash; a path prefix is kept. A relative one is
 * resolved against the page.
 * @throws TypeError naming the field and the way out; it never repeats the value, which may hold credentials.
 */
export function resolveBaseUrl(
  baseUrl: unknown,
  page: string | undefined = globalThis.location?.href,
): string {
  let href = ''
  try {
    if (typeof baseUrl === 'string' && baseUrl) ({ href } = new URL(baseUrl, page))
  } catch {
    // Told below, together with all else that it may not be.
  }
  if (/^https?:\/\/[^/@?#]+\/[^?#]*$/.test(href)) return href.replace(/\/+$/, '')
  throw new TypeError(
    '@boom-risk/client: `baseUrl` must be an http(s) URL without credentials, query or hash: "https://risk.example.com", or "/risk" on a page',
  )
}
