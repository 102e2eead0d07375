/** What the page learns at run time, so that one build serves any port. */
export interface DemoConfig {
  /** Where the mock API listens, such as `http://127.0.0.1:4010`. */
  readonly apiUrl: string
}

/** @throws Error when the page is served by something that does not know of the API. */
export async function loadConfig(): Promise<DemoConfig> {
  const response = await fetch('/config.json', { cache: 'no-store' })
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`)
  const config: unknown = await response.json()
  if (
    typeof config === 'object' &&
    config !== null &&
    'apiUrl' in config &&
    typeof config.apiUrl === 'string'
  )
    return { apiUrl: config.apiUrl }
  throw new Error('/config.json names no apiUrl')
}
