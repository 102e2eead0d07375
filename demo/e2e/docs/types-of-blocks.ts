import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Block } from './blocks.ts'
import { languageFile } from './language-file.ts'

const FOLDER = new URL('../../.cache/blocks/', import.meta.url)
const TSC = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))

/** What a reader has of their own where the blocks say so. */
const OWN = `
declare function fetchShopToken(options?: { renew: boolean }): string
declare function getToken(): string
declare function fetchToken(): string
declare function askForDeposit(): void
`

const OPTIONS = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  module: 'nodenext',
  customConditions: ['@boom-risk/source'],
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
}

/** What the compiler says of the blocks in TypeScript, by the name of the block. */
export function typeErrors(blocks: readonly Block[]): readonly string[] {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const write = (name: string, text: string): void => writeFileSync(new URL(name, FOLDER), text)
  write('tsconfig.json', JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }))
  write('package.json', JSON.stringify({ type: 'module' }))
  write('own.d.ts', OWN)
  write('zh.ts', languageFile('zh'))
  for (const [index, { code }] of blocks.entries()) write(`block-${index}.ts`, `${code}\nexport {}\n`)
  try {
    execFileSync(TSC, ['-p', fileURLToPath(FOLDER)], { encoding: 'utf8' })
    return []
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string }
    const lines = stdout.split('\n').filter((line) => line.includes('error TS'))
    // It failed for something else than what it was asked.
    if (lines.length === 0) throw error
    return lines.map((line) =>
      line.replace(/^.*block-(\d+)\.ts/, (_, index: string) => blocks[Number(index)]?.name ?? line),
    )
  }
}
