import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/i18n/message.ts'

const folder = new URL('../../src/i18n/', import.meta.url)

async function catalogs(): Promise<[name: string, catalog: Catalog][]> {
  const found: [string, Catalog][] = []
  for (const file of await readdir(folder)) {
    const exports = (await import(new URL(file, folder).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exports))
      if (name.endsWith('Messages')) found.push([name, value as Catalog])
  }
  return found
}

const names = (text: string) => new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => name))

describe('texts', () => {
  it('X-11 each key stands in one catalog, so that an override reaches one text', async () => {
    const owners = new Map<string, string>()
    const all = await catalogs()
    expect(all.length).toBeGreaterThan(5)
    for (const [name, catalog] of all)
      for (const key of Object.keys(catalog)) {
        expect(owners.get(key), `${key} of ${name}`).toBeUndefined()
        owners.set(key, name)
      }
  })

  it('X-11 both languages say something, with the same values', async () => {
    for (const [name, catalog] of await catalogs())
      for (const [key, [vi, en]] of Object.entries(catalog)) {
        const where = `${name} ${key}`
        expect(vi.trim() && en.trim(), where).not.toBe('')
        expect(names(vi), where).toEqual(names(en))
      }
  })
})
