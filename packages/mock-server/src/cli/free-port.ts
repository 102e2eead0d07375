import { type HttpDoor, listen } from '../doors/http.ts'
import type { MockServer } from '../server.ts'

const MAX_PORT = 65_535
const TRIES = 100

/** Listens on `port`, or on the next one that is free. @throws when none of the next hundred is. */
export async function listenOnFreePort(server: MockServer, port: number): Promise<HttpDoor> {
  const last = Math.min(port + TRIES - 1, MAX_PORT)
  for (let candidate = port; candidate < last; candidate++) {
    try {
      return await listen(server, { port: candidate })
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return listen(server, { port: last })
}

export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
