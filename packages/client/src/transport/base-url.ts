const hint =
  '@boom-risk/client: `baseUrl` must be an http(s) address without credentials, query or fragment, such as ' +
  '"https://risk.example.com" or, on a page, "/risk"; `/v1/…` is added to it'

/**
 * The address that the contract's paths are appended to, without a trailing slash; a path prefix is kept. A relative one is
 * resolved against the page.
 * @throws TypeError naming the field and the way out; it never repeats the value, which may hold credentials.
 */
export function resolveBaseUrl(
  baseUrl: unknown,
  page: string | undefined = globalThis.location?.href,
): string {
  let url: URL
  try {
    if (typeof baseUrl !== 'string' || !baseUrl.trim()) throw new TypeError(hint)
    url = new URL(baseUrl.trim(), page)
  } catch {
    throw new TypeError(hint)
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError(hint)
  }
  return (url.origin + url.pathname).replace(/\/+$/, '')
}
