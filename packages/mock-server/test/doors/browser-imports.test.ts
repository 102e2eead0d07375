import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const IMPORT = /(?:^|\n)\s*(?:import|export)\b(?!\s+type\b)[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/g

/** Everything that a module needs at run time, by specifier; our own modules are followed. */
function needsOf(url: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(url.href)) return seen
  seen.add(url.href)
  for (const [, from, dynamic] of readFileSync(fileURLToPath(url), 'utf8').matchAll(IMPORT)) {
    const specifier = from ?? dynamic ?? ''
    if (specifier.startsWith('.')) needsOf(new URL(specifier, url), seen)
    else seen.add(specifier)
  }
  return seen
}

describe('what a page loads', () => {
  it.each(['index.ts', 'doors/browser.ts'])('%s needs nothing of Node, and no database', (entry) => {
    const needs = [...needsOf(new URL(`../../src/${entry}`, import.meta.url))]
    expect(needs.some((each) => each.endsWith('/domain/create-domain.ts'))).toBe(entry === 'index.ts')
    expect(needs.filter((each) => /^node:|\/persistence\//.test(each))).toEqual([])
  })

  it('is told from what a data file needs', () => {
    const needs = needsOf(new URL('../../src/persistence/data-file.ts', import.meta.url))
    expect(needs).toContain('node:sqlite')
  })
})
