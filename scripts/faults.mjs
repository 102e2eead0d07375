// `npm run test:faults`: every schedule of writes on a failing connection, in virtual time, then the grid of faults × writes in Chromium over real HTTP.
// `--schedules` or `--grid` for one of them; `--seed S` and `--count N` are of the schedules, all else of the grid (demo/e2e/faults/run.ts).
import { spawnSync } from 'node:child_process'

const args = process.argv.slice(2).filter((arg) => arg !== '--')
const ofSchedules = ['--seed', '--count']
const has = (names) => args.some((arg) => names.includes(arg.split('=')[0]))
const wantsGrid = has(['--grid']) || !has(['--schedules', ...ofSchedules])
const wantsSchedules =
  !has(['--grid']) &&
  (has(['--schedules', ...ofSchedules]) || !has(['--json', '--write', '--fault', '--some']))
const passed = args.filter((arg) => arg !== '--grid' && arg !== '--schedules')

function run(script, given) {
  const { status } = spawnSync(process.execPath, ['--conditions=@boom-risk/source', script, ...given], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

if (wantsSchedules) run('packages/mock-server/scripts/faults.ts', wantsGrid ? [] : passed)
if (wantsGrid) run('demo/e2e/faults/run.ts', passed)
