import type { Schema } from '../openapi/schemas.ts'

/** The name at the end of a reference, such as `Customer`. */
export function referencedName(schema: Schema): string | undefined {
  return typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined
}

/** Where the reference describes a type. */
export function typeLink(name: string): string {
  return `[${name}](#${name.toLowerCase()})`
}

/** A type in a few words: a link to a named one, `text or null`, the values of an enumeration. */
export function typeWords(schema: Schema): string {
  const name = referencedName(schema)
  if (name) return typeLink(name)
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].map(typeWords).join(' or ')
  const types = [schema['type']].flat()
  const words = types.map((type) => plainTypeWords(String(type), schema)).join(' or ')
  return types[0] === undefined ? 'anything' : words
}

/** The bounds of a value, such as `1–200 characters`; empty where there are none. */
export function boundsWords(schema: Schema): string {
  return [
    range(schema, 'minLength', 'maxLength', 'characters'),
    range(schema, 'minItems', 'maxItems', 'items'),
    range(schema, 'minimum', 'maximum', ''),
  ]
    .filter(Boolean)
    .join(', ')
}

function plainTypeWords(type: string, schema: Schema): string {
  if (type === 'null') return 'null'
  const known = schema['enum'] ?? schema['x-extensible-enum']
  if (Array.isArray(known)) {
    const values = known.map((value) => `\`${value}\``).join(' · ')
    return schema['enum'] ? values : `${values} · others to come`
  }
  if (type === 'array') return `list of ${typeWords(schema['items'] as Schema)}`
  if (type === 'string') return typeof schema['format'] === 'string' ? `text (${schema['format']})` : 'text'
  return type === 'integer' ? 'whole number' : type
}

function range(schema: Schema, lowest: string, highest: string, unit: string): string {
  const [low, high] = [schema[lowest], schema[highest]].map((bound) =>
    typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined,
  )
  if (low === undefined && high === undefined) return ''
  if (high === undefined) return low ? `at least ${low} ${unit}`.trim() : ''
  return `${low === undefined ? 'at most ' : `${low}–`}${high} ${unit}`.trim()
}
