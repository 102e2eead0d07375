import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot'
import type { ViolationCode } from '@boom-risk/client/contract'
import { Refusal, type RefusedField } from '../domain/refusal.ts'
import { refusedField } from './refused-field.ts'

/** Enough to mend a form; a hostile body could have a million. */
const MAX_VIOLATIONS = 50

/** @throws Refusal `validation_failed` with every field that does not fit. */
export function validate<S extends GenericSchema>(schema: S, value: unknown): InferOutput<S> {
  const result = safeParse(schema, value)
  const violations = result.success
    ? listsForObjects(value, result.output)
    : result.issues.flatMap((issue) => toViolations(issue))
  if (violations.length === 0 && result.success) return result.output
  throw new Refusal('validation_failed', { violations: distinct(violations).slice(0, MAX_VIOLATIONS) })
}

/** valibot takes an empty list for an object without fields; JSON does not. */
function listsForObjects(
  input: unknown,
  output: unknown,
  path: readonly (string | number)[] = [],
): RefusedField[] {
  if (!isObject(output) || !isObject(input)) return []
  if (Array.isArray(input) && !Array.isArray(output)) return [refusedField('wrong_type', path)]
  return Object.entries(output).flatMap(([name, part]) =>
    listsForObjects(input[name], part, [...path, Array.isArray(output) ? Number(name) : name]),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function toViolations(issue: BaseIssue<unknown>, base: readonly (string | number)[] = []): RefusedField[] {
  const path = [
    ...base,
    ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
  ]
  const branch = issue.type === 'union' ? closestBranch(issue.issues ?? []) : []
  if (branch.length > 0) return branch.flatMap((inner) => toViolations(inner, path))
  return [refusedField(codeOf(issue), path)]
}

/** Of a union's alternatives, the one that the value came closest to: where the fault lies deepest. */
function closestBranch(issues: readonly BaseIssue<unknown>[]): readonly BaseIssue<unknown>[] {
  const depth = Math.max(...issues.map(({ path }) => path?.length ?? 0))
  return depth > 0 ? issues.filter(({ path }) => path?.length === depth) : []
}

const CODE_BY_TYPE: Readonly<Record<string, ViolationCode>> = {
  picklist: 'invalid_choice',
  literal: 'invalid_choice',
  regex: 'invalid_format',
  iso_date: 'invalid_format',
  iso_timestamp: 'invalid_format',
  safe_integer: 'wrong_type',
  integer: 'wrong_type',
  finite: 'wrong_type',
  min_value: 'too_small',
  max_value: 'too_large',
  check: 'conflict',
}

function codeOf(issue: BaseIssue<unknown>): ViolationCode {
  const isList = Array.isArray(issue.input)
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown_field'
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'required'
  if (issue.type === 'min_length') return isList ? 'too_few' : 'too_short'
  if (issue.type === 'max_length') return isList ? 'too_many' : 'too_long'
  return CODE_BY_TYPE[issue.type] ?? 'wrong_type'
}

function distinct(violations: readonly RefusedField[]): RefusedField[] {
  const seen = new Map(violations.map((violation) => [`${violation.code} ${violation.field}`, violation]))
  return [...seen.values()]
}
