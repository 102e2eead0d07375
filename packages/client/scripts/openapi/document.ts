import type { GenericSchema } from 'valibot'
import * as contract from '../../src/contract/index.ts'
import type { Operation, OperationId } from '../../src/contract/index.ts'
import { examples } from '../examples/index.ts'
import type { AnyExample } from '../examples/operation-example.ts'
import { readDocComments } from './doc-comments.ts'
import { HEADER_PARAMETERS, parametersOf, RESPONSE_HEADERS } from './parameters.ts'
import { problemExamples, problemResponses } from './problems.ts'
import { componentSchemas, namedSchemas, type Schema } from './schemas.ts'
import { tagOf, TAGS } from './tags.ts'

const CONTRACT = new URL('../../src/contract/', import.meta.url)

/** Schemas of queries are not components: their fields stand as parameters of the call. */
const isQuery = (name: string): boolean => name.endsWith('Query')

/** The whole contract as an OpenAPI 3.1 document. */
export function openApiDocument(): Schema {
  const schemas = namedSchemas(contract)
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]))
  const components = Object.fromEntries(Object.entries(schemas).filter(([name]) => !isQuery(name)))
  const responses: Record<string, Schema> = {}
  const paths: Record<string, Record<string, Schema>> = {}
  const operations = Object.values<Operation>(contract.operations)
  for (const operation of operations) {
    paths[operation.path] ??= {}
    Object.assign(paths[operation.path] ?? {}, {
      [operation.method.toLowerCase()]: describeOperation(operation, names, responses),
    })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Boom risk API',
      version: '1.0.0',
      summary: 'How risky a cash-on-delivery customer is, by the orders that came back',
      description:
        'JSON over HTTPS. Errors are RFC 9457 problem documents; decide on `code`. A call either may be repeated as it is or takes an ' +
        '`Idempotency-Key`. Unknown fields and unknown values of an enumeration are to be expected: `x-extensible-enum` ' +
        'lists the values of this version. Times are RFC 3339, amounts whole đồng, phone numbers E.164 and never in a URL.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: 'https://api.boom-risk.example', description: 'Stands for the server of your platform' },
    ],
    security: [{ bearer: [] }],
    tags: TAGS,
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Names the shop and the employee.' },
      },
      parameters: HEADER_PARAMETERS,
      headers: RESPONSE_HEADERS,
      schemas: componentSchemas(components, readDocComments(CONTRACT)),
      responses: Object.fromEntries(Object.entries(responses).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      examples: problemExamples(operations),
    },
  }
}

function describeOperation(
  operation: Operation,
  names: ReadonlyMap<GenericSchema, string>,
  responses: Record<string, Schema>,
): Schema {
  const example: AnyExample = examples[operation.id as OperationId]
  const reference = (schema: GenericSchema): Schema => ({
    $ref: `#/components/schemas/${names.get(schema) ?? missing(operation)}`,
  })
  const parameters = parametersOf(operation)
  return {
    operationId: operation.id,
    tags: [tagOf(operation.path)],
    summary: contract.OPERATION_SUMMARIES[operation.id as OperationId],
    description: [describePermission(operation), ...contract.platformRulesOf(operation)].join('\n\n'),
    'x-permission': operation.permission,
    ...(parameters.length > 0 && { parameters }),
    ...(operation.request && {
      requestBody: {
        required: !operation.bodyOptional,
        content: { 'application/json': { schema: reference(operation.request), example: example.request } },
      },
    }),
    responses: {
      [operation.status]: successResponse(operation, example, reference),
      ...problemResponses(operation, responses),
    },
  }
}

function successResponse(
  operation: Operation,
  example: AnyExample,
  reference: (schema: GenericSchema) => Schema,
): Schema {
  const headers = {
    'X-Request-Id': { $ref: '#/components/headers/XRequestId' },
    ...(hasVersion(operation.response) && { ETag: { $ref: '#/components/headers/ETag' } }),
  }
  if (operation.status === 204) return { description: 'Done', headers }
  if (operation.stream)
    return {
      description:
        'Events as they happen, each with `id:`, `event:` and one line of JSON as `data:`; a comment at least every 15 s.',
      headers,
      content: {
        'text/event-stream': {
          schema: {
            type: 'string',
            contentMediaType: 'text/event-stream',
            contentSchema: reference(operation.response),
          },
          example: streamExample(example.response),
        },
      },
    }
  return {
    description: operation.status === 201 ? 'Created' : 'The answer',
    headers,
    content: {
      'application/json': { schema: reference(operation.response), example: example.response },
    },
  }
}

/** An event as it stands in the stream. */
function streamExample(event: unknown): string {
  const { id, type } = event as contract.LiveEvent
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`
}

/** What a platform must keep to, beside the shapes. */
function describePermission({ permission }: Operation): string {
  return permission ? `Needs the permission \`${permission}\`.` : 'Needs a valid token and no permission.'
}

/** An entity has a version, and its answer an ETag. */
export function hasVersion(schema: GenericSchema): boolean {
  return 'version' in ((schema as { entries?: object }).entries ?? {})
}

function missing(operation: Operation): never {
  throw new Error(`A schema of ${operation.id} is not exported by the contract`)
}
