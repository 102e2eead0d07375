import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { GenericSchema } from 'valibot'
import * as contract from '../../src/contract/index.ts'
import { namedSchemas } from '../../scripts/openapi/schemas.ts'

/** Every named schema of the contract. */
export const schemas: Readonly<Record<string, GenericSchema>> = namedSchemas(contract)

/** Every body that a call takes, by the call's id. */
export const requests: readonly (readonly [string, GenericSchema])[] = Object.values<contract.Operation>(
  contract.operations,
).flatMap(({ id, request }) => (request ? [[id, request] as const] : []))

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
ajv.addSchema(
  JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as object,
  'openapi.json',
)

/** The schema of this name as others read it in the published file; `undefined` if it is not published. */
export function publishedSchema(name: string): ValidateFunction | undefined {
  return ajv.getSchema(`openapi.json#/components/schemas/${name}`)
}
