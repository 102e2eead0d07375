import { Refusal, type RefusedField } from '../domain/refusal.ts'
import { hasDuplicateNames } from './duplicate-names.ts'
import { refusedField } from './refused-field.ts'

/** The largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 1_048_576

/** Deeper nesting than any call of the contract has, and shallow enough for every engine's stack. */
const MAX_DEPTH = 32

/** The JSON of a request's body. @throws Refusal 413, 415, 400, or 422 for text that no field may hold. */
export async function readJson(request: Request): Promise<unknown> {
  if (!isJson(request.headers.get('content-type'))) throw new Refusal('unsupported_media_type')
  const text = decode(await readCapped(request))
  const value = parse(text)
  const violations = hostileFields(value)
  if (violations.length > 0) throw new Refusal('validation_failed', { violations })
  return value
}

function isJson(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json') return false
  return parameters.every((parameter) => {
    const [name, value] = parameter.trim().split('=')
    return name !== 'charset' || /^"?utf-?8"?$/.test(value ?? '')
  })
}

/** Stops at the limit, so that an endless body costs no memory. */
async function readCapped(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) throw new Refusal('payload_too_large')
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > MAX_BODY_BYTES) {
      // The rest is of no interest, nor is whether the sender minds.
      reader.cancel().catch(() => undefined)
      throw new Refusal('payload_too_large')
    }
    chunks.push(value)
  }
  return concatenate(chunks, size)
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('malformed_request', { detail: 'The body is not valid UTF-8' })
  }
}

function parse(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The engine's message quotes the body, which may hold a phone number.
    throw new Refusal('malformed_request', { detail: 'The body is not valid JSON' })
  }
  if (depthOf(value) > MAX_DEPTH)
    throw new Refusal('malformed_request', { detail: 'The body is nested too deeply' })
  if (hasDuplicateNames(text))
    throw new Refusal('malformed_request', { detail: 'An object names a field twice' })
  return value
}

/** Without recursion: the point is to survive what would overflow a stack. */
function depthOf(value: unknown): number {
  let depth = 0
  let level = [value]
  while (level.length > 0 && depth <= MAX_DEPTH) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    depth++
  }
  return depth
}

/** Half a surrogate pair, or a control character other than tab and line breaks: no text of the contract has any. */
const HOSTILE_TEXT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u

/** What is refused wherever it stands in a body, whatever the call. */
function hostileFields(value: unknown, path: readonly (string | number)[] = []): RefusedField[] {
  if (typeof value === 'string') return HOSTILE_TEXT.test(value) ? [refusedField('invalid_text', path)] : []
  if (typeof value !== 'object' || value === null) return []
  // A schema asks `name in entries`, which is true for what every object inherits, such as `__proto__`.
  if (Object.keys(value).some((name) => name in Object.prototype))
    return [refusedField('unknown_field', path)]
  if (Array.isArray(value)) return value.flatMap((item, index) => hostileFields(item, [...path, index]))
  return Object.entries(value).flatMap(([name, item]) => hostileFields(item, [...path, name]))
}
