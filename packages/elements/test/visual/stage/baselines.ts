import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from './compare.ts'
import { toPalette } from './palette-png.ts'

const kept = new URL('../baselines/', import.meta.url)
/** Ignored by git. */
const failed = new URL('../.cache/', import.meta.url)
const project = fileURLToPath(new URL('../../../../../', import.meta.url))
const isUpdate = process.env['VISUAL_UPDATE'] === '1'

/**
 * Holds a picture against the one that was kept, or keeps it instead where pictures are being updated.
 * @throws Error that names the files to look at when they differ
 */
export function check(name: string, taken: Buffer): void {
  const file = new URL(`${name}.png`, kept)
  const before = existsSync(file) ? readFileSync(file) : undefined
  const { problem, diff } = before
    ? compare(before, taken)
    : { problem: 'no picture was kept', diff: undefined }
  if (problem === undefined) return
  if (isUpdate) {
    writeFileSync(file, toPalette(taken))
    return
  }
  mkdirSync(failed, { recursive: true })
  const actual = write(`${name}.actual.png`, taken)
  const written = [before && pathOf(file), actual, diff && write(`${name}.diff.png`, diff)]
  throw new Error([`${name}: ${problem}`, ...written.filter((path) => path !== undefined)].join('\n  '))
}

/** Pictures that are kept though nobody takes them any more; an update throws them away. */
export function forgotten(names: readonly string[]): string[] {
  const known = new Set(names.map((name) => `${name}.png`))
  const left = readdirSync(kept).filter((file) => !known.has(file))
  if (!isUpdate) return left
  for (const file of left) rmSync(new URL(file, kept))
  return []
}

function write(name: string, png: Buffer): string {
  const file = new URL(name, failed)
  writeFileSync(file, png)
  return pathOf(file)
}

function pathOf(file: URL): string {
  return relative(project, fileURLToPath(file))
}
