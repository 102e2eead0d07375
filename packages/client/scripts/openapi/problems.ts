import { PROBLEM_CODES, problemCodesOf, type Operation, type ProblemCode } from '../../src/contract/index.ts'
import { problemExample } from '../examples/problems.ts'
import type { Schema } from './schemas.ts'

/** `components.examples`: one problem document for each code that a call declares. */
export function problemExamples(operations: readonly Operation[]): Record<string, Schema> {
  const codes = new Set(operations.flatMap(problemCodesOf))
  return Object.fromEntries(
    [...codes].map((code) => [code, { summary: PROBLEM_CODES[code].title, value: problemExample(code) }]),
  )
}

/** The error answers of a call by status, as references to the answers collected in `components.responses`. */
export function problemResponses(
  operation: Operation,
  collected: Record<string, Schema>,
): Record<string, Schema> {
  const codes = problemCodesOf(operation)
  const responses: Record<string, Schema> = {}
  for (const status of new Set(codes.map((code) => PROBLEM_CODES[code].status))) {
    const ofStatus = codes.filter((code) => PROBLEM_CODES[code].status === status)
    const name = ofStatus.map(pascalCase).join('Or')
    collected[name] ??= problemResponse(ofStatus, status)
    responses[String(status)] = { $ref: `#/components/responses/${name}` }
  }
  return responses
}

function problemResponse(codes: readonly ProblemCode[], status: number): Schema {
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEM_CODES[code].title}`).join('. '),
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/XRequestId' },
      ...((status === 429 || status === 503) && {
        'Retry-After': { $ref: '#/components/headers/RetryAfter' },
      }),
    },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  }
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
