import {
  OPERATION_SUMMARIES,
  operations,
  PROBLEM_CODES,
  VIOLATION_CODES,
  type Operation,
  type OperationId,
} from '../../src/contract/index.ts'
import { examples } from '../examples/index.ts'
import type { Schema } from '../openapi/schemas.ts'
import { TAGS, tagOf } from '../openapi/tags.ts'
import { callSection, COMMON_CODES } from './calls.ts'
import { fieldTable } from './fields.ts'
import { boundsWords, typeWords } from './types.ts'

/** The contract as a page to read, from its OpenAPI document. */
export function referencePage(document: Schema): string {
  const paths = document['paths'] as Record<string, Record<string, Schema>>
  const { schemas } = document['components'] as { schemas: Record<string, Schema> }
  const calls = Object.values<Operation>(operations)
  return [
    INTRODUCTION,
    callIndex(calls),
    ...TAGS.map(({ name, description }) => {
      const ofTag = calls.filter((operation) => tagOf(operation.path) === name)
      return [`## ${name}`, `${description}.`]
        .concat(ofTag.map((call) => describeCall(call, paths)))
        .join('\n\n')
    }),
    problemCodes(),
    '## Types',
    'In the order of the alphabet. A field that may be absent says so; every other one is always there.',
    ...Object.entries(schemas)
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, schema]) => typeSection(name, schema)),
  ]
    .join('\n\n')
    .concat('\n')
}

function describeCall(operation: Operation, paths: Record<string, Record<string, Schema>>): string {
  const described = paths[operation.path]?.[operation.method.toLowerCase()] ?? {}
  return callSection(operation, described, examples[operation.id as OperationId])
}

const INTRODUCTION = `# API reference

Made from the schemas of \`@boom-risk/client/contract\` by \`pnpm --filter @boom-risk/client run openapi\`; not to be edited. The same as a
file for programs: \`@boom-risk/client/openapi.json\` (OpenAPI 3.1). What may change, and how: [versioning](versioning.md).

- JSON over HTTPS, UTF-8, at most 1 MiB a body. The token stands in \`Authorization: Bearer …\`, never in a URL.
- No URL holds a phone number: look-ups and searches are POSTs.
- A call either changes nothing and may be repeated as it is, or takes an \`Idempotency-Key\`: the same key gets the first answer again, for at
  least 24 hours. The key is looked at before \`If-Match\`, so that a repeated change does not conflict with itself.
- An entity has a \`version\`; its \`ETag\` is the same in double quotes. A change of it names the version that it is based on as \`If-Match\`.
- Lists come in pages: \`nextCursor\` asks for the next one. Cursors are opaque and expire after an hour at the earliest.
- Errors are problem documents (RFC 9457, \`application/problem+json\`). Decide on \`code\`; what is not known is decided on by the status.
- Unknown fields are to be ignored in answers and are refused in requests; enumerations that say “others to come” may grow.
- Times are RFC 3339 with an offset, amounts whole đồng, phone numbers E.164, rates percent floored to one decimal. Lengths of text
  are UTF-16 code units, as in the DOM's \`maxlength\`, counted after trimming.`

function callIndex(calls: readonly Operation[]): string {
  return [
    '| call | does |',
    '|---|---|',
    ...calls.map(
      ({ id, method, path }) => `| \`${method} ${path}\` | ${OPERATION_SUMMARIES[id as OperationId]} |`,
    ),
  ].join('\n')
}

function problemCodes(): string {
  const common = COMMON_CODES.map((code) => `\`${code}\``).join(', ')
  return [
    '## Problem codes',
    `Any call may answer ${common}. \`rate_limited\` and \`unavailable\` say in \`Retry-After\` how long to wait, in seconds or as a date.`,
    [
      '| code | status | means |',
      '|---|---|---|',
      ...Object.entries(PROBLEM_CODES).map(
        ([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`,
      ),
    ].join('\n'),
    'Codes of `violations`, each with the field as a JSON Pointer:',
    [
      '| code | means |',
      '|---|---|',
      ...Object.entries(VIOLATION_CODES).map(([code, title]) => `| \`${code}\` | ${title} |`),
    ].join('\n'),
  ].join('\n\n')
}

function typeSection(name: string, schema: Schema): string {
  const table = fieldTable(schema)
  const pattern =
    typeof schema['pattern'] === 'string' ? `Form: \`${schema['pattern'].replaceAll('|', '\\|')}\`` : ''
  const words = table ? '' : [typeWords(schema), boundsWords(schema)].filter(Boolean).join(', ')
  return [`### ${name}`, schema['description'], words && `${words}.`, pattern, table]
    .filter(Boolean)
    .join('\n\n')
}
