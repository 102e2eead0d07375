import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importCommand } from './support/import-command.ts'
import { EACH, LARGE, largeCsv, largeXlsx } from './support/large-files.ts'

const ORDERS = process.env['TEST_LONG'] ? LARGE : 8000
const MAX_BYTES = 500e6
// On a busy machine Node tidies up late, and would hold what nobody needs any more. What does not fit in here ends the command.
const TIDY = ['--max-old-space-size=300']
const words = (count: number): string => count.toLocaleString('en')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boom-large-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// The time is the bench's matter (`pnpm bench:import`): here other things run beside it.
describe(`exports of ${words(ORDERS)} orders`, () => {
  it.each([
    ['a CSV', 'orders.csv', async () => largeCsv(ORDERS)],
    ['a workbook', 'orders.xlsx', () => largeXlsx(true, ORDERS)],
  ])('X-16 %s, whole and in less than 500 MB', async (_, name, make) => {
    const path = join(folder, name)
    await writeFile(path, (await make()).stream())
    const { said, peak } = await importCommand(path, TIDY)
    const customers = ORDERS / EACH
    expect(said).toContain(`Orders: ${words(ORDERS)} added, ${words(ORDERS)} in all`)
    expect(said).toContain(`Customers: ${words(customers)}`)
    expect(said).toContain(`Boom customers: ${words(customers / 10)} `)
    expect(said).toContain(`Returned: ${words((customers / 10) * 3)} orders`)
    expect(said).not.toContain('Not imported')
    if (peak !== null) expect(peak).toBeLessThan(MAX_BYTES)
  })
})
