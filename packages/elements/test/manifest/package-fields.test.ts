import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const PACKAGE = new URL('../../package.json', import.meta.url)

it('package.json names the manifest and what editors read where a package has them', () => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(PACKAGE, 'utf8'))
  expect(manifest['customElements']).toBe('custom-elements.json')
  expect(existsSync(new URL('custom-elements.json', PACKAGE))).toBe(true)
  expect(manifest['files']).toContain('custom-elements.json')
  expect(manifest['web-types']).toMatch(/^\.?\/?dist\//)
})
