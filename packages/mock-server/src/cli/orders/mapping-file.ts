import { readFile } from 'node:fs/promises'
import {
  EMPTY_MAPPING,
  formatMapping,
  type Inspection,
  MappingError,
  namesOfColumns,
  type OrderMapping,
  parseMapping,
} from '../../import/index.ts'
import { OrdersError } from './orders-error.ts'
import { reasonOf, writeOutput } from './output-file.ts'

/** The mapping in a file; an empty one where there is no such file yet. @throws OrdersError */
export async function readMapping(path: string): Promise<OrderMapping> {
  try {
    return parseMapping(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY_MAPPING
    if (error instanceof MappingError) throw new OrdersError(`--mapping ${path}: ${error.message}`)
    throw new OrdersError(`--mapping ${path}: ${reasonOf(error)}`)
  }
}

/** Writes what was told, and a `"?"` for each word that waits for an answer. */
export async function writeMapping(
  path: string,
  mapping: OrderMapping,
  open: Iterable<string>,
): Promise<void> {
  await writeOutput({ option: '--mapping', path }, formatMapping(mapping, [...open]))
}

/** Writes what was found of a file that nobody knows, with a `"?"` where a column must be named. */
export async function writeUnmapped(
  path: string,
  mapping: OrderMapping,
  { source, columns, headers, missing }: Inspection,
): Promise<void> {
  const asked = { code: 'code', customer: 'phone', state: 'orderState' } as const
  const open = Object.fromEntries(missing.map((field) => [asked[field], ['?']]))
  const format = { source, columns: { ...namesOfColumns(columns, headers), ...open } }
  await writeOutput(
    { option: '--mapping', path },
    formatMapping({ ...mapping, formats: [format, ...mapping.formats] }),
  )
}
