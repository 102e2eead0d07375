import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BOOM_LEVELS } from '@boom-risk/client/rules'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url))
const SHEET = /css`([^`]*)`/g
const LEVEL = new RegExp(String.raw`\.(?:${BOOM_LEVELS.join('|')})\b`)

/** The bar above the list stands beside numbers and words, and is brighter than a text may be. */
const BRIGHTER = 'boom-customer-table/styles/parts.ts'

test('S0-6 a level has its colours in one place, whichever element shows it', () => {
  const naming = globSync('**/*.ts', { cwd: SOURCES }).filter((file) =>
    [...readFileSync(SOURCES + file, 'utf8').matchAll(SHEET)].some(([, sheet = '']) => LEVEL.test(sheet)),
  )
  expect(naming.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(['base/tokens.ts', BRIGHTER])
})
