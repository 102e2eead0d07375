import { afterEach, describe, expect, test, vi } from 'vitest'
import { createXlsxWriter } from '../../src/spreadsheet/xlsx/xlsx-writer.ts'
import { FORMATS } from './support/formats.ts'
import { COLUMNS, people, type Person } from './support/people.ts'
import { readWorkbook, valuesOf } from './support/read-workbook.ts'

async function names(blob: Blob): Promise<unknown[]> {
  const { sheets } = await readWorkbook(blob)
  return valuesOf(sheets[0]!)
    .slice(1)
    .map(([name]) => name)
}

afterEach(() => vi.restoreAllMocks())

describe.each(FORMATS)('%s writer', (_, create) => {
  test('counts the rows that stand in the file', async () => {
    const writer = create()
    expect(writer.rowsWritten).toBe(0)
    await writer.write(people(300))
    await writer.write([])
    await writer.write(people(7))
    expect(writer.rowsWritten).toBe(307)
  })

  test('takes one call at a time, and none after the end', async () => {
    const writer = create()
    const first = writer.write(people(10_000))
    await expect(writer.write(people(1))).rejects.toThrow('busy')
    await expect(writer.finish()).rejects.toThrow('busy')
    await first
    expect(writer.rowsWritten).toBe(10_000)
    await writer.finish()
    await expect(writer.write(people(1))).rejects.toThrow('finished')
    await expect(writer.finish()).rejects.toThrow('finished')
  })

  test('the file stays whole when the writer is discarded after the end', async () => {
    const writer = create()
    await writer.write(people(10))
    const blob = await writer.finish()
    const before = await blob.arrayBuffer()
    writer.discard()
    expect(await blob.arrayBuffer()).toEqual(before)
  })

  test('discarded while it writes, it stops and can be discarded again', async () => {
    const writer = create()
    const writing = writer.write(people(200_000))
    writer.discard()
    writer.discard()
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' })
    expect(writer.rowsWritten).toBeLessThan(200_000)
    await expect(writer.finish()).rejects.toThrow('discarded')
  })

  test('an aborted signal stops it between two rows, and what is there can still be finished', async () => {
    const writer = create()
    const abort = new AbortController()
    const writing = writer.write(people(200_000), abort.signal)
    abort.abort(new Error('no more'))
    await expect(writing).rejects.toThrow('no more')
    expect(writer.rowsWritten).toBeLessThan(200_000)
    expect((await writer.finish()).size).toBeGreaterThan(0)
  })

  test('lets others have their turn, however small the batches are', async () => {
    // Each look at the clock finds it a millisecond later: a slice is as many rows on any machine.
    let now = performance.now()
    vi.spyOn(performance, 'now').mockImplementation(() => now++)
    const writer = create()
    let turns = 0
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      turns++
      port2.postMessage(0)
    })
    port1.start()
    port2.postMessage(0)
    for (let i = 0; i < 1000; i++) await writer.write(people(5))
    port1.close()
    expect(turns).toBeGreaterThan(5000 / 20)
  })
})

describe('a row that cannot be written', () => {
  test('is left out in whole, and the others stay', async () => {
    const columns = [
      COLUMNS[0]!,
      {
        type: 'integer' as const,
        header: 'x',
        value: ({ name }: Person) => {
          if (name === 'Khách 700') throw new TypeError('what is this?')
          return 1
        },
      },
    ]
    const writer = createXlsxWriter(columns)
    await expect(writer.write(people(1000))).rejects.toThrow('what is this?')
    expect(writer.rowsWritten).toBe(700)
    await writer.write(people(1000, 701).slice(0, 2))
    expect(await names(await writer.finish())).toEqual([
      ...people(700).map(({ name }) => name),
      'Khách 701',
      'Khách 702',
    ])
  })
})
