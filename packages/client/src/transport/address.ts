import type { Operation } from '../contract/operation.ts'
import { ValidationError } from '../errors/validation-error.ts'

/** The contract's `Id`; neither `.` nor `..` nor empty, which would name another path. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/**
 * The address of a call.
 * @throws ValidationError `invalid_id` before anything is sent.
 */
export function address(
  baseUrl: string,
  path: Operation['path'],
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (typeof value === 'string' && ID.test(value)) return value
    throw new ValidationError({
      code: 'invalid_id',
      violations: [{ field: `/${name}`, code: 'invalid_format', message: 'is no id' }],
    })
  })
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return baseUrl + filled + (search && `?${search}`)
}
