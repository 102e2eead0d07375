import { PROBLEM_CODES, type Problem, type ProblemCode, type Violation } from '@boom-risk/client/contract'
import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'
import type { Reply } from './api.ts'
import { Mismatch, must } from './verdict.ts'

/** Codes are words; anything else is not repeated, for it may hold data. */
const CODE = /^[a-z_]{1,64}$/

/** An answer in a few safe words, such as `422 validation_failed`. */
export function outline({ status, body }: Pick<Reply, 'status' | 'body'>): string {
  const code = member(body, 'code')
  return typeof code === 'string' && CODE.test(code) ? `${status} ${code}` : String(status)
}

export function expectStatus(reply: Reply, status: number, about = ''): void {
  must(reply.status === status, `${status}${about && ` ${about}`}`, outline(reply))
}

/** A value of the shape that a schema asks for: types strictly, unknown fields ignored. */
export function expectShape<S extends GenericSchema>(
  schema: S,
  value: unknown,
  about: string,
): InferOutput<S> {
  const result = safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = getDotPath(issue)
  const place = path ? `\`${path}\` of ${about}` : about
  throw new Mismatch(`${place} as ${issue.expected}`, typeName(issue.input))
}

/** The body of a success, of its shape. */
export function expectAnswer<S extends GenericSchema>(
  reply: Reply,
  status: number,
  schema: S,
): InferOutput<S> {
  expectStatus(reply, status)
  return expectShape(schema, reply.body, 'the answer')
}

/** A problem by its code and status. */
export function expectProblem(reply: Reply, code: ProblemCode, about = ''): Partial<Problem> {
  const { status } = PROBLEM_CODES[code]
  must(
    reply.status === status && member(reply.body, 'code') === code,
    `${status} ${code}${about && ` ${about}`}`,
    outline(reply),
  )
  const problem: Partial<Problem> = Object(reply.body)
  return problem
}

/** A refused field among the violations. */
export function expectViolation(reply: Reply, field: string, code: string, about = ''): void {
  const problem = expectProblem(reply, 'validation_failed', about)
  const violations = violationsOf(problem)
  must(
    violations.some((violation) => violation.field === field && violation.code === code),
    `a violation \`${code}\` at \`${field}\``,
    violations.length ? violations.map(({ code }) => (CODE.test(code) ? code : 'junk')).join(', ') : 'none',
  )
}

export function violationsOf({ violations }: Partial<Problem>): Violation[] {
  return Array.isArray(violations) ? violations : []
}

/** A member of something that may be no object. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** What kind of value it is, never the value itself. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}

/** Equal as JSON, whatever the order of an object's fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
