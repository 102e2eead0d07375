import { readFileSync } from 'node:fs'
import { operations } from '@boom-risk/client/contract'
import { CHECKS } from '@boom-risk/mock-server/conformance'
import { describe, expect, it } from 'vitest'

const DOCS = new URL('../../../../docs/api/', import.meta.url)

/** As the usual renderers of markdown make them. */
function anchorsOf(file: string): Set<string> {
  const text = readFileSync(new URL(file, DOCS), 'utf8')
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}

describe('the checks', () => {
  it('have each an id of its own, of a group and a name', () => {
    const ids = CHECKS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:\.[\w-]+){1,2}$/)
  })

  it('cite places that the documentation has', () => {
    for (const { id, source } of CHECKS) {
      const [file = '', anchor = ''] = source.split('#')
      expect(anchorsOf(file), id).toContain(anchor)
    }
  })

  it('look at every call of the contract', () => {
    const shapes = CHECKS.map(({ id }) => id)
    for (const { id } of Object.values(operations))
      if (id === 'streamEvents') expect(shapes).toContain('event.shape')
      else expect(shapes).toContain(`shape.${id}`)
  })
})
