import type { Operation } from '@boom-risk/client/contract'
import { Refusal } from '../domain/refusal.ts'
import { refusedField } from '../domain/refused-field.ts'
import { validate } from './validate.ts'

/** The query string's parameters by the operation's schema. @throws Refusal `validation_failed` */
export function readQuery(operation: Operation, url: URL): unknown {
  if (!operation.query) return undefined
  const values = new Map<string, string>()
  for (const [name, value] of url.searchParams) {
    if (name === 'scenario') continue
    if (values.has(name))
      throw new Refusal('validation_failed', { violations: [refusedField('duplicate', [name])] })
    values.set(name, value)
  }
  return validate(operation.query, Object.fromEntries(values))
}
