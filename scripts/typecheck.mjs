// tsc checks one project a run; TypeScript 7 takes about a second for each.
import { spawnSync } from 'node:child_process'

const projects = ['packages/client', 'packages/mock-server', 'packages/elements', 'demo']
let failed = 0
for (const project of projects) {
  const run = spawnSync('tsc', ['-p', project], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) failed++
}
console.log(`typecheck: ${projects.length - failed} of ${projects.length} projects clean`)
process.exit(failed ? 1 : 0)
