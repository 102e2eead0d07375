import type { Schema } from '../openapi/schemas.ts'
import { boundsWords, typeWords } from './types.ts'

/** A table of an object's fields, those of objects inside it with their path. */
export function fieldTable(schema: Schema): string {
  const rows = fieldRows(schema, '')
  return rows.length > 0 ? ['| field | type | what it is |', '|---|---|---|', ...rows].join('\n') : ''
}

function fieldRows(schema: Schema, prefix: string): string[] {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
  const rows: string[] = []
  for (const [name, field] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    const path = `${prefix}${name}`
    const meaning = [field['description'], boundsWords(field)].filter(Boolean).join(' ')
    const optional = required.has(name) ? '' : ' (may be absent)'
    rows.push(`| \`${path}\` | ${typeWords(field)}${optional} | ${meaning.replaceAll('|', '\\|')} |`)
    const isList = field['type'] === 'array'
    rows.push(...fieldRows((isList ? field['items'] : field) as Schema, `${path}${isList ? '[].' : '.'}`))
  }
  return rows
}
