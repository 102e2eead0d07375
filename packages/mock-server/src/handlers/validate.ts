import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot'
import type { ViolationCode } from '@boom-risk/client/contract'
import { Refusal, type RefusedField } from '../domain/refusal.ts'
import { refusedField } from '../domain/refused-field.ts'

/** Enough to mend a form; a hostile body could have a million. */
const MAX_VIOLATIONS = 50

/** @throws Refusal `validation_failed` with every field that does not fit. */
export function validate<S extends GenericSchema>(schema: S, value: unknown): InferOutput<S> {
  const result = safeParse(schema, value)
  if (result.success) return result.output
  const violations = distinct(result.issues.flatMap((issue) => toViolations(issue)))
  throw new Refusal('validation_failed', { violations: violations.slice(0, MAX_VIOLATIONS) })
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

/** Of a union's alternatives, the one that the value came closest to: where its type fits, or where the fault lies deepest. */
function closestBranch(issues: readonly BaseIssue<unknown>[]): readonly BaseIssue<unknown>[] {
  const fitting = issues.filter(({ kind }) => kind === 'validation')
  if (fitting.length > 0) return fitting
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
