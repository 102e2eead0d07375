import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { reachable, silentOf } from './exported-symbols.mjs'

const made = []
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** What can be reached of `index.ts` among these files. */
function symbolsOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'boom-risk-lint-'))
  made.push(folder)
  for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code)
  const packages = new Map([['@boom-risk/other', join(folder, 'other.ts')]])
  return reachable([join(folder, 'index.ts')], packages)
}
const reachedIn = (files) => symbolsOf(files).map(({ name }) => name)
const silentIn = (code) => silentOf(symbolsOf({ 'index.ts': code })).map(({ name }) => name)

describe('what a host can reach', () => {
  it.each([
    ['by a list', "export { a } from './a.ts'"],
    ['by a star', "export * from './a.ts'"],
    ['as a type', "export type { a } from './a.ts'"],
    ['by an import that is handed on', "import { a } from './a.ts'\nexport { a }"],
    ['by another package', "export * from '@boom-risk/other'"],
  ])('is what an entry exports: %s', (_, index) => {
    const a = 'export const a = 1; export const b = 2'
    expect(reachedIn({ 'index.ts': index, 'a.ts': a, 'other.ts': "export * from './a.ts'" })).toContain('a')
  })

  it.each([
    ['a parameter', 'export function Open(a: A): void {}'],
    ['a field', 'export interface Open { a: readonly A[] }'],
    ['what it extends', 'export interface Open extends A {}'],
    ['a type argument', 'export type Open = Promise<A>'],
    ['a method of a class', 'export class Open { close(a: A): void {} }'],
    ['a type of its file', 'interface Inside { a: A }\nexport type Open = Inside'],
  ])('is what its entries are written with: %s', (_, code) => {
    const files = { 'index.ts': `import type { A } from './a.ts'\n${code}`, 'a.ts': 'export interface A {}' }
    expect(reachedIn(files)).toEqual(['Open', 'A'])
  })

  it.each([
    ['the body of a function', 'export function open(): void { const a: A = 1 }'],
    ['what is private', 'export class Open { #a: A; private b: A }'],
    ['what is made and not named', 'export const open = make<A>()'],
  ])('is not %s', (_, code) => {
    const files = { 'index.ts': `import type { A } from './a.ts'\n${code}`, 'a.ts': 'export interface A {}' }
    expect(reachedIn(files)).not.toContain('A')
  })
})

describe('a symbol without a doc comment', () => {
  it.each([
    ['no comment', 'export const a = 1', ['a']],
    ['a comment that is none of documentation', '// a\nexport const a = 1', ['a']],
    ['a comment of something else', '/** b */\nexport const b = 1\nexport const a = 1', ['a']],
    ['an operation', "export const a = { id: 'a' } as const satisfies Operation", ['a']],
    ['a method', '/** a */\nexport interface A { b(): void; c: () => void; d: string }', ['A.b', 'A.c']],
  ])('is found: %s', (_, code, silent) => expect(silentIn(code)).toEqual(silent))

  it.each([
    ['right before it', '/** a */\nexport const a = 1'],
    ['before another comment', '/** a */\n// oxlint-disable-next-line\nexport const a = 1'],
    ['on the value of a type of the same name', '/** a */\nexport const A = 1\nexport type A = typeof A'],
    ['on one form of a call', '/** A */\nexport class A { /** b */ b(): void; b(c?: 1): void {} }'],
    ['nowhere, of what the browser calls', '/** A */\nexport class A { connectedCallback() {} render() {} }'],
  ])('is none where it stands %s', (_, code) => expect(silentIn(code)).toEqual([]))
})
