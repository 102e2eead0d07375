import { Refusal, type RefusedField } from '../domain/refusal.ts'
import { hasDuplicateNames } from './duplicate-names.ts'
import { refusedField } from '../domain/refused-field.ts'

/** The largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 1_048_576

/** Deeper nesting than any call of the contract has, and shallow enough for every engine's stack. */
const MAX_DEPTH = 32

/** The JSON of a request's body; an empty object where it may be left out and is. @throws Refusal 413, 415, 400, or 422 for text that no field may hold. */
export async function readJson(request: Request, isOptional = false): Promise<unknown> {
  const type = request.headers.get('content-type')
  if (isOptional && type === null && (await readLimited(request.clone())).byteLength === 0) return {}
  if (!isJson(type)) throw new Refusal('unsupported_media_type')
  const text = decode(await readLimited(request))
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

/** A door that reads from a network stops there shortly after the limit: here the body is in memory already. */
async function readLimited(request: Request): Promise<ArrayBuffer> {
  const declared = Number(request.headers.get('content-length'))
  const bytes = declared > MAX_BODY_BYTES ? null : await request.arrayBuffer()
  if (!bytes || bytes.byteLength > MAX_BODY_BYTES) throw new Refusal('payload_too_large')
  return bytes
}

function decode(bytes: ArrayBuffer): string {
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
