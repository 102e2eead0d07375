import {
  toJsonSchema,
  toJsonSchemaDefs,
  type ConversionConfig,
  type JsonSchema,
} from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import type { SchemaDocs } from './doc-comments.ts'

/** A JSON Schema of OpenAPI 3.1, which is draft 2020-12. */
export type Schema = { [key: string]: unknown }

/** Every named schema of the contract, in the order of their names. */
export function namedSchemas(contract: Readonly<Record<string, unknown>>): Record<string, GenericSchema> {
  return Object.fromEntries(
    Object.entries(contract)
      .filter((entry): entry is [string, GenericSchema] => isSchema(entry[1]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** `components.schemas`: every named schema of the contract, described by its doc comments. */
export function componentSchemas(
  schemas: Readonly<Record<string, GenericSchema>>,
  docs: Readonly<Record<string, SchemaDocs>>,
): Record<string, Schema> {
  const definitions = toJsonSchemaDefs(schemas as never, conversion('input'))
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      described(simplified(schema as JsonSchema), docs[name]),
    ]),
  )
}

/** The parameters of a query, each with its schema. A number in a query is its digits, so the output type is what counts. */
export function queryProperties(query: GenericSchema): Record<string, Schema> {
  const { properties = {} } = simplified(toJsonSchema(query, conversion('output')))
  return properties as Record<string, Schema>
}

function conversion(typeMode: 'input' | 'output'): ConversionConfig {
  return {
    typeMode,
    target: 'draft-2020-12',
    // Rules across fields and the trimming of text are told in words.
    ignoreActions: ['check', 'trim', 'finite', ...(typeMode === 'output' ? ['transform'] : [])],
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const known = openEnumValues(valibotSchema)
      return known ? ({ type: 'string', 'x-extensible-enum': known } as JsonSchema) : jsonSchema
    },
    // A pattern of JSON Schema is a Unicode one already; the flag says the same of a RegExp.
    overrideAction: ({ valibotAction: action, jsonSchema }) =>
      'requirement' in action && action.requirement instanceof RegExp && action.type === 'regex'
        ? { ...jsonSchema, pattern: action.requirement.source }
        : undefined,
  }
}

/** The values of an `openEnum`: a picklist beside a string that reads as `unknown`. */
function openEnumValues(schema: object): readonly string[] | undefined {
  const { type, options } = schema as { type: string; options?: readonly unknown[] }
  if (type !== 'union' || options?.length !== 2) return undefined
  const [known, other] = options as [
    { type: string; options?: readonly string[] },
    { type: string; pipe?: unknown[] },
  ]
  const reads = other.pipe?.some((item) => (item as { type: string }).type === 'transform')
  return known.type === 'picklist' && other.type === 'string' && reads ? known.options : undefined
}

/** The same schema as a person would write it: `type: [string, null]`, no alternative twice, no empty `required`. */
function simplified(schema: JsonSchema): Schema {
  return rewrite(schema) as Schema
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite)
  if (typeof value !== 'object' || value === null) return value
  const schema = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner)]))
  if (Array.isArray(schema['required']) && schema['required'].length === 0) delete schema['required']
  if (!Array.isArray(schema['anyOf'])) return schema
  const { anyOf, ...rest } = schema
  const alternatives = anyOf
    .flatMap((one: Schema) =>
      Object.keys(one).length === 1 && Array.isArray(one['anyOf']) ? one['anyOf'] : [one],
    )
    .filter(
      (one, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
    )
  const [first, second] = alternatives
  if (first && !second) return { ...rest, ...first }
  if (first && second?.['type'] === 'null' && alternatives.length === 2 && canBeNull(first))
    return { ...rest, ...first, type: [first['type'], 'null'] }
  return { ...rest, anyOf: alternatives }
}

const canBeNull = (schema: Schema): boolean => typeof schema['type'] === 'string' && !('enum' in schema)

function described(schema: Schema, docs: SchemaDocs | undefined): Schema {
  if (!docs) return schema
  const described = describeFields(schema, docs)
  return docs.description ? { description: docs.description, ...described } : described
}

/** Puts the descriptions on the fields of the object that stands here, in a list, or beside `null`. */
function describeFields(schema: Schema, docs: SchemaDocs): Schema {
  const result = { ...schema }
  if (isObject(result['items'])) result['items'] = describeFields(result['items'], docs)
  if (isObject(result['properties']))
    result['properties'] = Object.fromEntries(
      Object.entries(result['properties']).map(([name, field]) => [
        name,
        isObject(field) ? described(field, docs.fields[name]) : field,
      ]),
    )
  return result
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSchema(value: unknown): value is GenericSchema {
  return isObject(value) && value['kind'] === 'schema'
}
