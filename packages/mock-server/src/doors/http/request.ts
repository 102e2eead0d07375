import type { IncomingMessage } from 'node:http'
import { MAX_BODY_BYTES } from '../../handlers/request-body.ts'

/**
 * What came over the wire as a fetch `Request`. Of a body past the limit only as much is kept as shows that it is; the
 * rest is read and dropped, so that the sender gets to read the answer.
 * @throws TypeError for a URL or a method that fetch knows not.
 */
export async function toRequest(message: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  const { method = 'GET' } = message
  // The name in the URL is never looked at; that in the Host header has been checked.
  const url = new URL(`http://localhost${message.url ?? '/'}`)
  if (method === 'GET' || method === 'HEAD') {
    message.resume()
    return new Request(url, { method, headers, signal })
  }
  const declared = Number(message.headers['content-length'] ?? 0)
  const body = declared > MAX_BODY_BYTES ? dropBody(message) : await readBody(message)
  return new Request(url, { method, headers, signal, body })
}

function dropBody(message: IncomingMessage): null {
  message.resume()
  return null
}

function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    message.on('data', (chunk: Buffer) => {
      if (size > MAX_BODY_BYTES) return
      chunks.push(chunk)
      size += chunk.byteLength
      if (size > MAX_BODY_BYTES) resolve(new Uint8Array(Buffer.concat(chunks)))
    })
    message.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    message.on('error', reject)
  })
}
