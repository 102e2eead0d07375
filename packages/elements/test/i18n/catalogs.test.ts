import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/languages/en.ts'
import { vi } from '../../src/i18n/languages/vi.ts'
import type { Catalog } from '../../src/i18n/message.ts'

const folder = new URL('../../src/i18n/texts/', import.meta.url)
type Texts = Record<string, Record<string, string>>
const [vietnamese, english]: readonly [Texts, Texts] = [vi, en]

async function catalogs(): Promise<[name: string, catalog: Catalog][]> {
  const found: [string, Catalog][] = []
  for (const file of await readdir(folder)) {
    const exports = (await import(new URL(file, folder).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exports))
      if (name.endsWith('Messages')) found.push([name.replace(/Messages$/, ''), value as Catalog])
  }
  return found
}

const keys = (texts: object) => Object.keys(texts).toSorted()
const names = (text: string) => new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => name))

describe('texts', () => {
  it('X-11 what elements load are the languages as they are now', async () => {
    const all = await catalogs()
    expect(all.map(([group]) => group).toSorted()).toEqual(keys(vietnamese))
    for (const [group, catalog] of all) {
      expect(keys(catalog), group).toEqual(keys(vietnamese[group]!))
      for (const [key, texts] of Object.entries(catalog))
        expect(texts, `${group} ${key}`).toEqual([vietnamese[group]![key], english[group]![key]])
    }
  })

  it('X-11 each key stands in one group, so that an override reaches one text', () => {
    const owners = new Map<string, string>()
    expect(Object.keys(vietnamese).length).toBeGreaterThan(5)
    for (const [group, texts] of Object.entries(vietnamese))
      for (const key of Object.keys(texts)) {
        expect(owners.get(key), `${key} of ${group}`).toBeUndefined()
        owners.set(key, group)
      }
  })

  it('X-11 both languages say something, with the same values', () => {
    for (const [group, texts] of Object.entries(vietnamese))
      for (const [key, text] of Object.entries(texts)) {
        const where = `${group} ${key}`
        const other = english[group]?.[key] ?? ''
        expect(text.trim() && other.trim(), where).not.toBe('')
        expect(names(text), where).toEqual(names(other))
      }
  })
})
