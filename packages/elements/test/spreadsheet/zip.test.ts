import * as fc from 'fast-check'
import { crc32 as reference } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { crc32 } from '../../src/spreadsheet/zip/crc32.ts'
import { ZipArchive } from '../../src/spreadsheet/zip/zip-archive.ts'
import { MAX_ZIP_SIZE } from '../../src/spreadsheet/zip/zip-entry.ts'
import { ExportLimitError, isExportLimitError } from '../../src/spreadsheet/export-limit-error.ts'
import { unzip } from './support/unzip.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

async function zipped(files: readonly (readonly [name: string, chunks: readonly string[]])[]): Promise<Blob> {
  const archive = new ZipArchive()
  for (const [name, chunks] of files) {
    const entry = archive.open(name)
    for (const chunk of chunks) await entry.write(bytes(chunk))
    await entry.close()
  }
  return archive.toBlob('application/zip')
}

/** Chromium's before 103. */
function unsupported(): never {
  throw new TypeError('Unsupported format')
}

const files = fc.uniqueArray(
  fc.tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), minLength: 1, maxLength: 20 }),
    fc.array(fc.string({ unit: 'grapheme' })),
  ),
  { selector: ([name]) => name, maxLength: 6 },
)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('crc32', () => {
  test('agrees with zlib, in one go and in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (head, tail) => {
        const whole = Uint8Array.of(...head, ...tail)
        expect(crc32(whole)).toBe(reference(whole))
        expect(crc32(tail, crc32(head))).toBe(reference(whole))
      }),
    )
  })
})

describe('zip archive', () => {
  test('gives back what was put in, deflated', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (wanted) => {
        const read = await unzip(await zipped(wanted))
        expect(
          read.map(({ name, method, bytes }) => [name, method, new TextDecoder().decode(bytes)]),
        ).toEqual(wanted.map(([name, chunks]) => [name, 8, chunks.join('')]))
      }),
      { numRuns: 40 },
    )
  })

  test('deflates: what repeats itself shrinks', async () => {
    const blob = await zipped([['a.xml', Array.from({ length: 100 }, () => '<row r="1"/>'.repeat(100))]])
    expect(blob.size).toBeLessThan(2_000)
  })

  test.each([
    ['no CompressionStream', undefined],
    ['one that does not know raw deflate', unsupported],
  ])('stores the bytes as they are where there is %s', async (_, stub) => {
    vi.stubGlobal('CompressionStream', stub)
    const blob = await zipped([['a.txt', ['Khách ', 'boom hàng']]])
    vi.unstubAllGlobals()
    expect(await unzip(blob)).toEqual([{ name: 'a.txt', method: 0, bytes: bytes('Khách boom hàng') }])
  })

  test('puts an entry at the place that it was opened for', async () => {
    const archive = new ZipArchive()
    for (const [name, place] of [['last'], ['first', 0], ['second', 1]] as [string, number?][])
      await archive.open(name, place).close()
    expect((await unzip(archive.toBlob(''))).map(({ name }) => name)).toEqual(['first', 'second', 'last'])
  })

  test('writes entries side by side', async () => {
    const archive = new ZipArchive()
    const entries = [archive.open('a'), archive.open('b')]
    for (let i = 0; i < 5; i++) for (const entry of entries) await entry.write(bytes(`${entry.name}${i} `))
    for (const entry of entries) await entry.close()
    const read = await unzip(archive.toBlob(''))
    expect(read.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
      'a0 a1 a2 a3 a4 ',
      'b0 b1 b2 b3 b4 ',
    ])
  })

  test('refuses an entry that 32 bits cannot measure', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    const entry = new ZipArchive().open('big')
    // Only its length is looked at before it is refused.
    const huge = Object.defineProperty(new Uint8Array(0), 'length', { value: MAX_ZIP_SIZE })
    await entry.write(huge)
    const refused = await entry.write(bytes('!')).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ExportLimitError)
    expect(isExportLimitError(refused)).toBe(true)
  })

  test('refuses more entries than 16 bits can count', () => {
    vi.stubGlobal('CompressionStream', undefined)
    const archive = new ZipArchive()
    for (let i = 0; i < 0xffff; i++) archive.open('')
    expect(() => archive.open('one too many')).toThrow(ExportLimitError)
  })
})
