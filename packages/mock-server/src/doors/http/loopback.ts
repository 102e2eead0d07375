const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

export function isLoopbackName(name: string): boolean {
  return LOOPBACK_NAMES.has(name.toLowerCase())
}

/** A `Host` header that names this machine, on whatever port (a proxy keeps its own). Others are DNS rebinding. */
export function isLoopbackHost(header: string | undefined): boolean {
  const [, name] = /^(\[[\d:a-f.]+\]|[^:]+)(?::\d{1,5})?$/i.exec(header ?? '') ?? []
  return name !== undefined && isLoopbackName(name)
}

/** Whether an `Origin` header is a page served from this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const [, host] = /^https?:\/\/([^/]+)$/i.exec(origin) ?? []
  return isLoopbackHost(host)
}
