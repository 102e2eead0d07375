import { describe, expect, test } from 'vitest'
import {
  ExportInterruptedError,
  isExportInterruptedError,
} from '../../src/spreadsheet/export-interrupted-error.ts'
import { type ExportProgress, pipeRows } from '../../src/spreadsheet/pipe-rows.ts'
import type { SpreadsheetWriter } from '../../src/spreadsheet/spreadsheet-writer.ts'
import { createXlsxWriter } from '../../src/spreadsheet/xlsx/xlsx-writer.ts'
import { COLUMNS, pagesOf, people, type Person } from './support/people.ts'
import { readWorkbook, valuesOf } from './support/read-workbook.ts'

const newWriter = (): SpreadsheetWriter<Person> => createXlsxWriter(COLUMNS.slice(0, 2))

async function* cutAt(row: number, cause: unknown): AsyncGenerator<Person[]> {
  yield* pagesOf(row)
  throw cause
}

async function namesIn(blob: Blob): Promise<unknown[]> {
  const { sheets } = await readWorkbook(blob)
  return valuesOf(sheets[0]!)
    .slice(1)
    .map(([name]) => name)
}

const namesOf = (count: number): string[] => people(count).map(({ name }) => name)

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a whole export', () => {
  test('S0-19 writes every row, in order', async () => {
    const writer = newWriter()
    await pipeRows(pagesOf(5_050), writer)
    expect(writer.rowsWritten).toBe(5_050)
    expect(await namesIn(await writer.finish())).toEqual(namesOf(5_050))
  })

  test('D-9 progress goes from nothing to all, never back', async () => {
    const seen: ExportProgress[] = []
    await pipeRows(pagesOf(4_100, { size: 1_500 }), newWriter(), {
      total: 4_100,
      onProgress: (progress) => seen.push(progress),
    })
    expect(seen.map(({ rows }) => rows)).toEqual([0, 1000, 1500, 2500, 3000, 4000, 4100])
    expect(seen.every(({ total }) => total === 4_100)).toBe(true)
  })

  test('a list that has grown meanwhile never shows more rows than there are', async () => {
    const seen: ExportProgress[] = []
    const onProgress = (progress: ExportProgress): number => seen.push(progress)
    await pipeRows(pagesOf(600), newWriter(), { total: 500, onProgress })
    expect(seen.at(-1)).toEqual({ rows: 600, total: 600 })
    await pipeRows(pagesOf(10), newWriter(), { onProgress })
    expect(seen.at(-1)).toEqual({ rows: 10, total: null })
  })

  test('asks for a page only when the last one is written', async () => {
    const writer = newWriter()
    const ahead: number[] = []
    async function* source(): AsyncGenerator<Person[]> {
      for (let i = 0; i < 20; i++) {
        ahead.push(i * 200 - writer.rowsWritten)
        yield people(200)
      }
    }
    await pipeRows(source(), writer)
    expect(ahead).toEqual(Array.from({ length: 20 }, () => 0))
  })
})

describe('D-9 an export that is cancelled', () => {
  test('stops at once, though a page is on its way, and tells the source', async () => {
    const abort = new AbortController()
    const reason = new Error('cancelled by its user')
    let returned = false
    const never: AsyncIterator<Person[]> = {
      next: () => new Promise(() => undefined),
      return: async () => {
        returned = true
        return { done: true, value: undefined }
      },
    }
    const writer = newWriter()
    const failed = failureOf(
      pipeRows({ [Symbol.asyncIterator]: () => never }, writer, { signal: abort.signal }),
    )
    abort.abort(reason)
    expect(await failed).toBe(reason)
    expect(returned).toBe(true)
    await expect(writer.finish()).rejects.toThrow('discarded')
  })

  test('stops in the middle of a page', async () => {
    const abort = new AbortController()
    const writer = newWriter()
    const failed = await failureOf(
      pipeRows(pagesOf(100_000, { size: 100_000 }), writer, {
        signal: abort.signal,
        onProgress: ({ rows }) => {
          if (rows === 3_000) abort.abort()
        },
      }),
    )
    expect(failed).toMatchObject({ name: 'AbortError' })
    expect(writer.rowsWritten).toBe(3_000)
  })

  test('never begins when it was cancelled before', async () => {
    let asked = false
    async function* source(): AsyncGenerator<Person[]> {
      asked = true
      yield people(1)
    }
    const failed = await failureOf(pipeRows(source(), newWriter(), { signal: AbortSignal.abort() }))
    expect(failed).toMatchObject({ name: 'AbortError' })
    expect(asked).toBe(false)
  })

  test('is a cancellation also when the source fails because of it', async () => {
    const abort = new AbortController()
    async function* source(): AsyncGenerator<Person[]> {
      yield people(1)
      abort.abort()
      throw new TypeError('fetch failed')
    }
    expect(await failureOf(pipeRows(source(), newWriter(), { signal: abort.signal }))).toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('an export whose source fails', () => {
  const cause = new Error('503')

  test('at row 60,000 says how far it came', async () => {
    const failed = await failureOf(pipeRows(cutAt(60_000, cause), newWriter()))
    expect(failed).toBeInstanceOf(ExportInterruptedError)
    expect(isExportInterruptedError(failed)).toBe(true)
    expect(failed).toMatchObject({
      rowsWritten: 60_000,
      cause,
      message: expect.stringContaining('60000 rows'),
    })
  })

  test('goes on where it was cut, and nothing is lost or doubled', async () => {
    const writer = newWriter()
    await failureOf(pipeRows(cutAt(60_000, cause), writer, { total: 61_000 }))
    const seen: number[] = []
    await pipeRows(pagesOf(61_000, { from: writer.rowsWritten }), writer, {
      total: 61_000,
      onProgress: ({ rows }) => seen.push(rows),
    })
    expect(seen.at(0)).toBe(60_000)
    expect(await namesIn(await writer.finish())).toEqual(namesOf(61_000))
  })

  test('keeps what is there when nobody wants to wait', async () => {
    const writer = newWriter()
    await failureOf(pipeRows(cutAt(1_234, cause), writer))
    expect(await namesIn(await writer.finish())).toEqual(namesOf(1_234))
  })

  test('on its first page leaves an empty, sound file', async () => {
    const writer = newWriter()
    expect(await failureOf(pipeRows(cutAt(0, cause), writer))).toMatchObject({ rowsWritten: 0 })
    expect(await namesIn(await writer.finish())).toEqual([])
  })

  test('is another thing than a writer that fails', async () => {
    const broken = createXlsxWriter<Person>([
      {
        type: 'text',
        header: '',
        value: () => {
          throw cause
        },
      },
    ])
    const source = pagesOf(10)
    expect(await failureOf(pipeRows(source, broken))).toBe(cause)
    expect(await source.next()).toEqual({ done: true, value: undefined })
    expect(isExportInterruptedError(cause)).toBe(false)
    expect(isExportInterruptedError(null)).toBe(false)
  })
})
