// src/i18n/texts: the texts of each group in all languages, cut out of src/i18n/languages so that each element loads its own and no other.
// `pnpm --filter @boom-risk/elements run texts` writes them; a test fails when they say something else than the languages do.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { en } from '../src/i18n/languages/en.ts'
import { vi } from '../src/i18n/languages/vi.ts'

const folder = fileURLToPath(new URL('../src/i18n/texts/', import.meta.url))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [group, texts] of Object.entries(vi)) {
  const file = group.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const pairs = Object.entries(texts).map(([key, text]) => [key, [text, en[group][key]]])
  writeFileSync(
    `${folder}${file}.ts`,
    `// Written by \`pnpm --filter @boom-risk/elements run texts\` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const ${group}Messages = ${JSON.stringify(Object.fromEntries(pairs))} as const satisfies Catalog
`,
  )
}
const { status } = spawnSync('oxfmt', [folder], { stdio: 'inherit', shell: process.platform === 'win32' })
process.exitCode = status ?? 1
