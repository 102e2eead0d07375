import { EVENT_STREAM } from '../handlers/response.ts'
import type { MockServer } from '../server.ts'

/** How long a batch waits for its first event; short, for nothing but the page itself is asked. */
const BATCH_MS = 500

/** Whether a stream can be handed to the service worker; where it cannot, msw waits for the end of every answer. */
export function canTransferStreams(): boolean {
  try {
    const stream = new ReadableStream()
    new MessageChannel().port1.postMessage(stream, [stream])
    return true
  } catch {
    return false
  }
}

/** The same server with event streams that end after the first events: clients come back with the last id. */
export function inBatches(server: MockServer): MockServer {
  return {
    ...server,
    respond: async (request, path) => {
      const response = await server.respond(request, path)
      if (!response.body || response.headers.get('content-type') !== EVENT_STREAM) return response
      return new Response(await firstEvents(response.body), response)
    },
  }
}

async function firstEvents(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  const timer = setTimeout(() => void reader.cancel(), BATCH_MS)
  let text = ''
  while (!/^data:/m.test(text)) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  clearTimeout(timer)
  await reader.cancel()
  return text
}
