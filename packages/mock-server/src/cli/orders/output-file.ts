import { stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { OrdersError } from './orders-error.ts'

/** A file of the command line, by the option that names it. */
interface NamedFile {
  readonly option: string
  readonly path: string
}

/** What is written must not take the place of what is read, by whichever name. @throws OrdersError */
export async function refuseOverwriting(
  orders: readonly string[],
  outputs: readonly (NamedFile | null)[],
): Promise<void> {
  const taken: NamedFile[] = orders.map((path) => ({ option: '--orders', path }))
  for (const output of outputs) {
    if (!output) continue
    for (const other of taken)
      if (await isSameFile(other.path, output.path))
        throw new OrdersError(
          `${output.option} ${output.path} would write over the file of ${other.option}; name another`,
        )
    taken.push(output)
  }
}

/** Links, and names that differ in case alone, may lead to one file. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)))
  return one && other ? one.dev === other.dev && one.ino === other.ino : resolve(a) === resolve(b)
}

/** @throws OrdersError where it cannot be written */
export async function writeOutput({ option, path }: NamedFile, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new OrdersError(`${option} ${path}: ${reasonOf(error)}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EROFS: 'it may not be written',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program has it open',
}

/** Why the system refuses a file, for whoever named it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
