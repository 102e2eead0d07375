// 200,000 orders from files into the mock server, by its own command: from its start to the moment that it listens, and the most memory that
// its process held. What its threads computed stands beside the time, for other things that the machine does are not in it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importCommand } from '../../packages/mock-server/test/import/support/import-command.ts'
import { LARGE, largeCsv, largeXlsx } from '../../packages/mock-server/test/import/support/large-files.ts'
import { benchOptions, median, report } from '../measure/report.mjs'

const { json, rounds = 3 } = benchOptions()
const FILES = {
  'orders.csv': async () => largeCsv(),
  'texts-shared.xlsx': () => largeXlsx(true),
  'texts-in-cells.xlsx': () => largeXlsx(false),
}

const folder = await mkdtemp(join(tmpdir(), 'boom-import-'))
const samples = {}
const rows = {}
try {
  for (const [name, make] of Object.entries(FILES)) {
    const path = join(folder, name)
    const blob = await make()
    await writeFile(path, blob.stream())
    samples[name] = []
    for (let round = 0; round < rounds; round++) samples[name].push(await importCommand(path))
    const time = median(samples[name].map((run) => run.time))
    const cpu = median(samples[name].map((run) => run.cpu ?? 0))
    rows[name] = {
      orders: LARGE,
      'file MB': Math.round(blob.size / 1e6),
      'time s': Math.round(time / 100) / 10,
      'CPU s': Math.round(cpu / 100) / 10,
      'peak MB': Math.round(Math.max(...samples[name].map((run) => run.peak ?? 0)) / 1e6),
      'orders/s': Math.round(LARGE / (time / 1000)),
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
report('Import of orders', rows, { json, samples })
