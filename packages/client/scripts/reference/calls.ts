import {
  OPERATION_SUMMARIES,
  platformRulesOf,
  PROBLEM_CODES,
  problemCodesOf,
  type Operation,
  type OperationId,
} from '../../src/contract/index.ts'
import type { AnyExample } from '../examples/operation-example.ts'
import { queryProperties, type Schema } from '../openapi/schemas.ts'
import { boundsWords, referencedName, typeLink, typeWords } from './types.ts'

/** Codes that any call may answer, explained once for all. */
export const COMMON_CODES = ['unauthorized', 'rate_limited', 'internal_error', 'unavailable'] as const

/** One call: what it takes, what it answers, what may go wrong, and an example. */
export function callSection(operation: Operation, described: Schema, example: AnyExample): string {
  const request = bodySchema(described['requestBody'] as Schema | undefined)
  const responses = described['responses'] as Record<string, Schema>
  const response = bodySchema(responses[operation.status])
  return [
    `### ${OPERATION_SUMMARIES[operation.id as OperationId]}`,
    `\`${operation.method} ${operation.path}\` · \`${operation.id}\``,
    properties(operation),
    queryLines(operation),
    request && `Takes ${typeWords(request)}.`,
    answer(operation, response),
    rules(operation),
    problems(operation),
    exampleBlock(operation, example),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function properties(operation: Operation): string {
  return [
    operation.permission ? `Needs \`${operation.permission}\`.` : 'Needs no permission.',
    operation.idempotent && 'May be repeated as it is.',
    operation.keyed && 'Takes an `Idempotency-Key`.',
    operation.versioned && 'Takes `If-Match`.',
  ]
    .filter(Boolean)
    .join(' ')
}

function queryLines(operation: Operation): string {
  if (!operation.query) return ''
  const parameters = Object.entries(queryProperties(operation.query))
  const lines = parameters.map(([name, schema]) => {
    const bounds = boundsWords(schema)
    return `- \`${name}\` (optional): ${typeWords(schema)}${bounds && `, ${bounds}`}`
  })
  return ['In the query:', '', ...lines].join('\n')
}

function answer(operation: Operation, schema: Schema | undefined): string {
  if (operation.stream)
    return `Answers ${operation.status} with a stream, each event a ${typeLink('LiveEvent')}.`
  if (!schema) return `Answers ${operation.status} without a body.`
  return `Answers ${operation.status} with ${referencedName(schema) ? typeWords(schema) : 'JSON'}.`
}

function rules(operation: Operation): string {
  const rules = platformRulesOf(operation)
  return rules.length > 0 ? ['A platform must keep:', '', ...rules.map((rule) => `- ${rule}`)].join('\n') : ''
}

function problems(operation: Operation): string {
  const specific = problemCodesOf(operation).filter((code) => !COMMON_CODES.some((common) => common === code))
  return specific.length > 0
    ? `Problems: ${specific.map((code) => `\`${code}\` (${PROBLEM_CODES[code].status})`).join(', ')}.`
    : ''
}

function exampleBlock(operation: Operation, { query, request, response }: AnyExample): string {
  const search = query ? `?${new URLSearchParams(query as Record<string, string>).toString()}` : ''
  const path = operation.path.replace(/\{(\w+)Id\}/g, (_, noun: string) => EXAMPLE_IDS[noun] ?? noun)
  return [
    '```http',
    `${operation.method} ${path}${search}`,
    ...(request === undefined ? [] : ['', indented(request)]),
    '```',
    ...(response === undefined ? [] : ['', '```json', indented(response), '```']),
  ].join('\n')
}

const indented = (body: unknown): string => JSON.stringify(body, null, 2)

/** The ids that the examples use. */
const EXAMPLE_IDS: Readonly<Record<string, string>> = {
  customer: 'cus_5kq2',
  phone: 'ph_71f0',
  change: 'chg_2201',
  report: 'rep_301',
  order: 'ord_10234',
  note: 'note_77',
}

function bodySchema(body: Schema | undefined): Schema | undefined {
  const content = Object.values((body?.['content'] ?? {}) as Record<string, Schema>)
  return content[0]?.['schema'] as Schema | undefined
}
