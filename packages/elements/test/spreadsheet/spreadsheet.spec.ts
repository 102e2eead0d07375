import { expect } from '@open-wc/testing'
import * as fc from 'fast-check'
import {
  createCsvWriter,
  createXlsxWriter,
  exportFileName,
  isExportInterruptedError,
  pipeRows,
  saveBlob,
} from '../../src/spreadsheet/index.ts'
import { parseWithDom } from './support/dom-xml.ts'
import { expectedText, HOSTILE_TEXTS, hostileText } from './support/hostile.ts'
import { COLUMNS, pagesOf, people, person, type Person } from './support/people.ts'
import { type ReadWorkbook, readWorkbook, valuesOf } from './support/read-workbook.ts'
import { unzip } from './support/unzip.ts'

async function workbookOf(rows: readonly Person[]): Promise<Blob> {
  const writer = createXlsxWriter(COLUMNS, { sheetName: 'Khách boom hàng', title: 'Khách boom hàng' })
  await writer.write(rows)
  return writer.finish()
}

const read = (blob: Blob): Promise<ReadWorkbook> => readWorkbook(blob, parseWithDom)

/** Names stand in a workbook as they are, and none of them is a formula. */
async function comeThrough(names: readonly string[]): Promise<void> {
  const { parts, sheets } = await read(await workbookOf(names.map((name) => person({ name }))))
  const values = valuesOf(sheets[0]!).slice(1)
  expect(values.map(([name]) => name ?? '')).to.deep.equal(names.map(expectedText))
  expect(parts.get('xl/worksheets/sheet1.xml')).not.to.match(/<f[\s>/]/)
}

async function* cut(): AsyncGenerator<Person[]> {
  yield* pagesOf(600)
  throw new TypeError('Failed to fetch')
}

describe('spreadsheet export', function exporting() {
  it('S0-19 writes a workbook of well-formed parts, deflated by the browser', async () => {
    const blob = await workbookOf(people(2_000))
    expect(blob.type).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect((await unzip(blob)).every(({ method }) => method === 8)).to.equal(true)
    const { sheets } = await read(blob)
    const [header, first, ...others] = valuesOf(sheets[0]!)
    expect(header).to.deep.equal(COLUMNS.map((column) => column.header))
    expect(first).to.deep.equal([
      'Khách 0',
      '0987654321',
      'Nguy cơ trung bình',
      7,
      0.583,
      46_347,
      (46_347 * 1440 + 9 * 60 + 15) / 1440,
    ])
    expect(others).to.have.length(1_999)
  })

  it('D-9 hostile names come through as text, and none as a formula', async () => {
    const names = fc.array(hostileText, { minLength: 1, maxLength: 20 })
    await comeThrough(HOSTILE_TEXTS)
    await fc.assert(fc.asyncProperty(names, comeThrough), { numRuns: 25 })
  })

  it('writes the same rows where the browser cannot deflate', async () => {
    const real = globalThis.CompressionStream
    Reflect.set(globalThis, 'CompressionStream', undefined)
    const stored = await workbookOf(people(50)).finally(() =>
      Reflect.set(globalThis, 'CompressionStream', real),
    )
    expect((await unzip(stored)).every(({ method }) => method === 0)).to.equal(true)
    const [plain, deflated] = [await read(stored), await read(await workbookOf(people(50)))]
    expect(plain.sheets.map(valuesOf)).to.deep.equal(deflated.sheets.map(valuesOf))
  })

  it('D-9 lets timers and messages of the page through while it writes', async () => {
    const stopped = new AbortController()
    const turns = { timer: 0, message: 0 }
    const onTimer = (): void => {
      turns.timer++
      if (!stopped.signal.aborted) setTimeout(onTimer)
    }
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      turns.message++
      port2.postMessage(0)
    })
    port1.start()
    port2.postMessage(0)
    setTimeout(onTimer)
    // Each look at the clock finds it a millisecond later: a slice is as many rows on any machine.
    let now = performance.now()
    Object.defineProperty(performance, 'now', { configurable: true, value: () => now++ })
    try {
      const writer = createXlsxWriter(COLUMNS)
      await pipeRows(pagesOf(20_000), writer)
      await writer.finish()
    } finally {
      Reflect.deleteProperty(performance, 'now')
    }
    stopped.abort()
    port1.close()
    expect(turns.message).to.be.greaterThan(20_000 / 20)
    // A browser lets a chain of timers go on every few ms at most.
    expect(turns.timer).to.be.greaterThan(10)
  })

  it('D-9 is cancelled in the middle of a page', async () => {
    const cancel = new AbortController()
    const writer = createXlsxWriter(COLUMNS)
    const onProgress = ({ rows }: { rows: number }): void => {
      if (rows >= 2_000) cancel.abort()
    }
    const failed: unknown = await pipeRows(pagesOf(50_000, { size: 50_000 }), writer, {
      signal: cancel.signal,
      onProgress,
    }).catch((error: unknown) => error)
    expect(failed).to.equal(cancel.signal.reason)
    expect(writer.rowsWritten).to.equal(2_000)
  })

  it('keeps what is there when the list is cut, and can go on', async () => {
    const writer = createXlsxWriter(COLUMNS)
    const failed: unknown = await pipeRows(cut(), writer).catch((error: unknown) => error)
    expect(isExportInterruptedError(failed) && failed.rowsWritten).to.equal(600)
    await pipeRows(pagesOf(1_000, { from: 600 }), writer)
    const { sheets } = await read(await writer.finish())
    const names = valuesOf(sheets[0]!).slice(1)
    expect(names.map(([name]) => name)).to.deep.equal(people(1_000).map(({ name }) => name))
  })

  it('S0-19 writes CSV that begins as UTF-8', async () => {
    const writer = createCsvWriter(COLUMNS)
    await writer.write(people(1))
    const blob = await writer.finish()
    expect(blob.type).to.equal('text/csv;charset=utf-8')
    expect([...new Uint8Array(await blob.slice(0, 4).arrayBuffer())]).to.deep.equal([0xef, 0xbb, 0xbf, 0x22])
    expect((await blob.text()).split('\r\n')).to.have.length(3)
  })
})

describe('saving a file', () => {
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!
  const { setTimeout } = globalThis

  afterEach(() => {
    Object.defineProperty(HTMLElement.prototype, 'click', click)
    globalThis.setTimeout = setTimeout
  })

  it('S0-19 hands the blob to the downloads under its name, and frees it later', async () => {
    const clicked: HTMLAnchorElement[] = []
    const later: { run: () => void; after: number | undefined }[] = []
    HTMLElement.prototype.click = function remember() {
      if (this instanceof HTMLAnchorElement) clicked.push(this)
    }
    globalThis.setTimeout = ((run: () => void, after?: number) =>
      later.push({ run, after })) as typeof setTimeout
    saveBlob(new Blob(['Khách']), exportFileName('khach-boom-hang', 'csv', { date: new Date('2026-11-21') }))
    globalThis.setTimeout = setTimeout
    const [link] = clicked
    expect(link).to.include({ download: 'khach-boom-hang-2026-11-21.csv', isConnected: false })
    expect(await (await fetch(link!.href)).text()).to.equal('Khách')
    expect(later).to.have.length(1)
    expect(later[0]!.after).to.be.greaterThan(30_000)
    later[0]!.run()
    expect(await fetch(link!.href).catch((error: unknown) => error)).to.be.instanceOf(TypeError)
  })
})
