import type { Operation } from '../../src/contract/index.ts'
import { queryProperties, type Schema } from './schemas.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/parameters/${name}` })

/** Headers that calls share, in `components.parameters`. */
export const HEADER_PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Names the intent, the same on every try of it. A repetition gets the first answer, kept for at least 24 hours.',
    schema: { $ref: '#/components/schemas/IdempotencyKey' },
    example: '0b6f1a52-6f0e-4f4c-9a53-5d6a1f0c7e21',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of the version that the change is based on: the `version` in double quotes.',
    schema: { type: 'string', pattern: '^"[A-Za-z0-9._:-]{1,64}"$' },
    example: '"7"',
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'The last event that arrived: the stream goes on after it. Without it, from now on.',
    schema: { $ref: '#/components/schemas/Id' },
    example: '10482',
  },
} as const

/** Headers of answers, in `components.headers`. */
export const RESPONSE_HEADERS = {
  XRequestId: {
    description: 'Names this request in the logs of the server.',
    schema: { type: 'string' },
    example: 'req_8f2c1d',
  },
  ETag: {
    description: 'The `version` of the entity in double quotes.',
    schema: { type: 'string' },
    example: '"7"',
  },
  RetryAfter: {
    description: 'Seconds to wait, or an HTTP date.',
    schema: { type: 'string' },
    example: '5',
  },
} as const

/** Everything that a call takes beside its body. */
export function parametersOf(operation: Operation): Schema[] {
  const path = pathParameters(operation).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { $ref: '#/components/schemas/Id' },
  }))
  const query = Object.entries(operation.query ? queryProperties(operation.query) : {}).map(
    ([name, schema]) => ({ name, in: 'query', required: false, schema }),
  )
  return [
    ...path,
    ...query,
    ...(operation.keyed ? [ref('IdempotencyKey')] : []),
    ...(operation.versioned ? [ref('IfMatch')] : []),
    ...(operation.stream ? [ref('LastEventId')] : []),
  ]
}

export function pathParameters(operation: Operation): string[] {
  return [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}
