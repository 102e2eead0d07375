import * as fc from 'fast-check'
import * as v from 'valibot'

/** What is read of a schema to make values for it. */
interface Inspected {
  readonly kind: string
  readonly type: string
  readonly pipe?: readonly Inspected[]
  readonly entries?: Readonly<Record<string, Inspected>>
  readonly item?: Inspected
  readonly wrapped?: Inspected
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
}

/** Values that a schema takes and gives back unchanged: what well-behaved servers and callers send. */
export function valuesOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const inspected = schema as unknown as Inspected
  const values = build(inspected)
  // Only a rule across fields or a pattern of Unicode classes can still refuse what was built.
  return inspected.pipe ? values.filter((value) => v.is(schema, value)) : values
}

function build(schema: Inspected): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return text(schema)
    case 'number':
      return number(schema)
    case 'boolean':
      return fc.boolean()
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []))
    case 'unknown':
      return fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)))
    case 'nullable':
      return fc.option(nested(schema.wrapped))
    case 'optional':
      return nested(schema.wrapped)
    case 'union':
      return fc.oneof(...alternatives(schema).map(nested))
    case 'array':
      return fc.array(nested(schema.item), {
        minLength: bound(schema, 'min_length') ?? 0,
        maxLength: Math.min(bound(schema, 'max_length') ?? 3, 3),
      })
    case 'object':
    case 'strict_object':
      return object(schema.entries ?? {})
    default:
      throw new Error(`No values are known for a schema of type ${schema.type}`)
  }
}

const nested = (schema: Inspected | undefined): fc.Arbitrary<unknown> =>
  valuesOf(schema as unknown as v.GenericSchema)

function object(entries: Readonly<Record<string, Inspected>>): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional')
  return fc.record(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, nested(entry)])), {
    requiredKeys: required,
  })
}

/** Without the alternatives that turn a value into another one: a stranger into `unknown`, digits into a number. */
function alternatives({ options = [] }: Inspected): Inspected[] {
  return (options as Inspected[]).filter((option) => !option.pipe?.some(({ type }) => type === 'transform'))
}

function number(schema: Inspected): fc.Arbitrary<number> {
  const min = bound(schema, 'min_value')
  const max = bound(schema, 'max_value')
  const range = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  return schema.pipe?.some(({ type }) => type === 'safe_integer' || type === 'integer')
    ? fc
        .bigInt({ min: BigInt(min ?? Number.MIN_SAFE_INTEGER), max: BigInt(max ?? Number.MAX_SAFE_INTEGER) })
        .map(Number)
    : // JSON knows no negative zero.
      fc.double({ ...range, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
}

function text(schema: Inspected): fc.Arbitrary<string> {
  const has = (type: string): boolean => schema.pipe?.some((item) => item.type === type) ?? false
  const instant = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  if (has('iso_timestamp')) return instant.map((date) => date.toISOString())
  if (has('iso_date')) return instant.map((date) => date.toISOString().slice(0, 10))
  const pattern = schema.pipe?.find(({ type }) => type === 'regex')?.requirement
  if (pattern instanceof RegExp && !pattern.unicode) return fc.stringMatching(pattern)
  const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.trim())
  return has('regex') ? fc.oneof(anyText, fc.emailAddress()) : anyText
}

function bound(schema: Inspected, type: string): number | undefined {
  const requirement = schema.pipe?.find((item) => item.type === type)?.requirement
  return typeof requirement === 'number' ? requirement : undefined
}
